package org.lumbar.controller.status;

import java.time.Duration;

/// A question to the person on the pad, of a stable `kind` (comfort, presence), that is open for
/// `left`.
public record QuestionView(String kind, String text, Duration left) {}

package org.lumbar.controller.status;

import java.time.Duration;

/// A latched fault: a stable `code`, what happened, and what to do; `since` is monotonic.
public record FaultView(String code, String text, String next, Duration since) {}

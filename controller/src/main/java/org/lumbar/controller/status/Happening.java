package org.lumbar.controller.status;

import java.time.Duration;

/// One happening: a stable `kind` (started, finished, stopped, paused, softer, fault, cleared,
/// rejected, connected, disconnected ...) and a sentence; `at` is monotonic.
public record Happening(Duration at, String kind, String text) {}

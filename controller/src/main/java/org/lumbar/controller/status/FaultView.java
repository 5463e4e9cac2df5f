package org.lumbar.controller.status;

import java.time.Duration;

/// A latched fault: a stable `code`, what happened, what to do, and how urgent it is (high,
/// medium); `since` is monotonic.
public record FaultView(String code, String text, String next, String priority, Duration since) {}

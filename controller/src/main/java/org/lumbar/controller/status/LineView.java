package org.lumbar.controller.status;

/// The line to the pad: what has gone over it, and a word on its condition ("good", "poor line",
/// "silent").
public record LineView(
    String condition, long sent, long received, long bad, long gaps, long duplicates) {}

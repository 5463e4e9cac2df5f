package org.lumbar.routines.render;

import java.time.Duration;

/// One step of a programme: the part of the routine that it belongs to, its technique, and when.
public record Phase(String part, String technique, Duration start, Duration length) {}

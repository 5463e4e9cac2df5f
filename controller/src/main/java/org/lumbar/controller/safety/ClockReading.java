package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;

/// What a machine's clocks say at one moment: the wall clock, the time since the machine was
/// started (which never jumps), and a name for that start. `isSet` is false while the machine
/// itself says that its wall clock still waits to be set.
public record ClockReading(Instant wall, Duration sinceBoot, String boot, boolean isSet) {}

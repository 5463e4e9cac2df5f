package org.lumbar.sim.tty;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.lumbar.sim.fault.LineShares;

/// Where a pad's line is found, how bad it is, the seed of all that is bad, and the monotonic clock
/// that the pad lives by.
public record PadOnTtySettings(Path name, LineShares noise, long seed, Supplier<Duration> clock) {}

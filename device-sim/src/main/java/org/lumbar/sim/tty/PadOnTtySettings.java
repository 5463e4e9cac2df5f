package org.lumbar.sim.tty;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.lumbar.sim.fault.Script;

/// Where a pad's line is found, what is to happen to the pad and its line, the seed of all chance
/// in that, and the monotonic clock that the pad lives by.
public record PadOnTtySettings(Path name, Script script, long seed, Supplier<Duration> clock) {}

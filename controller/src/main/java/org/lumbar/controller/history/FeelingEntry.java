package org.lumbar.controller.history;

import java.time.Instant;
import org.lumbar.controller.safety.Feeling;

/// What a person said, and when by the wall clock.
public record FeelingEntry(Instant wall, Feeling feeling) {}

package org.lumbar.controller.history;

import java.time.Instant;
import java.util.Optional;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Occasion;

/// What a person said, when by the wall clock, and to which question, if one was open.
public record FeelingEntry(Instant wall, Feeling feeling, Optional<Occasion> occasion) {}

package org.lumbar.controller.safety;

import java.time.Instant;

/// L60: since this counted instant it is unknown how much time has really passed. One that
/// `endsWhenSet` is over as soon as the wall clock is set right, the others after a day.
public record ClockDoubt(Instant since, String sentence, boolean endsWhenSet) {}

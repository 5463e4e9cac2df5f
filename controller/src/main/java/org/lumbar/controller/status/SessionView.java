package org.lumbar.controller.status;

import java.time.Duration;
import java.util.Optional;

/// A session under way. `id` is unique to it, `part` and `technique` name the present step, `cap`
/// is the person's present cap on the 0-10 scale, `breathIn` and `breathFull` (0..1) pace the
/// breath; `question` is what the person is asked now.
public record SessionView(
    String id,
    String routine,
    String title,
    String part,
    String technique,
    Duration elapsed,
    Duration remaining,
    double cap,
    boolean heatAllowed,
    boolean breathIn,
    double breathFull,
    String startedBy,
    Optional<QuestionView> question) {}

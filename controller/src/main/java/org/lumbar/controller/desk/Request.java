package org.lumbar.controller.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody asks who is not at the pad's own buttons. All of it can only make things less, but
/// for the choice of the next routine, which moves nothing until start is pressed at the pad.
public sealed interface Request {
  record Stop(StopCause cause) implements Request {}

  record Pause() implements Request {}

  record Softer() implements Request {}

  record HeatOff() implements Request {}

  /// The answer to "is this pressure okay?" is yes (L21).
  record Okay() implements Request {}

  /// Choose the routine that the next press on start begins.
  record Choose(String routine) implements Request {}

  /// Why somebody stops: the answer decides what may start next (facts F6, F7).
  enum StopCause {
    NO_REASON,
    /// Sharp, electric or burning.
    SHARP_PAIN,
    /// Pain, numbness or tingling down the leg.
    DOWN_THE_LEG,
    FEELING_WORSE,
    /// The pad presses on spine, ribs or tailbone (H21).
    ON_BONE,
    /// A reason that changes nothing for the next massage.
    OTHER;

    /// The cause by its name as it travels, such as "down_the_leg".
    public static Optional<StopCause> of(String word) {
      return Arrays.stream(values())
          .filter(cause -> cause.name().toLowerCase(Locale.ROOT).equals(word))
          .findAny();
    }
  }
}

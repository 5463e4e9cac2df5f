package org.lumbar.controller.safety;

import java.time.Duration;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// How much care a session must take with the person on the pad. Every rule names what it asks for,
/// starting at [#USUAL]; [#and] makes the strictest of all of them.
///
/// @param capSteps the strongest that any motor may be
/// @param lessSteps how far the cap that holds otherwise sinks besides
/// @param longestSession its length, warm-up and cool-down included
/// @param longestStay how long one place may be worked without a rest
/// @param presenceEvery how often the person must give a sign
public record Care(
    int capSteps,
    int lessSteps,
    Heat heat,
    Duration longestSession,
    Duration longestStay,
    Duration presenceEvery,
    int sessionsADay,
    Reach reach,
    boolean isGentleOnly) {
  /// How warm it may become.
  public enum Heat {
    USUAL,
    /// L25: with a caution, and with a body on the pad that keeps the heat in.
    MILD,
    OFF;

    public Celsius ceiling(Limits limits) {
      return switch (this) {
        case USUAL -> Limits.HEAT_BOUND;
        case MILD -> limits.celsius(Limit.HEAT_CAUTION);
        case OFF -> Celsius.OFF;
      };
    }
  }

  /// What the hard bounds allow anybody: L1, L15, L9, L22, L18. The limits of a configuration may
  /// be narrower, and hold besides.
  public static final Care USUAL =
      new Care(
          Limits.CAP_STEPS,
          0,
          Heat.USUAL,
          Limit.SESSION.duration(Limit.SESSION.most()),
          Limit.FIRM_STAY.duration(Limit.FIRM_STAY.most()),
          Limit.PRESENCE.duration(Limit.PRESENCE.most()),
          (int) Limit.SESSIONS_A_DAY.most(),
          Reach.EVERYWHERE,
          false);

  /// L3, facts F11 and F12: with a caution and a clinician's word. Level 4.0, mild heat, five
  /// minutes once a day, no place for more than 30 s, and gentle routines only.
  public static final Care CAUTION =
      new Care(
          4 * MotorLevels.STEPS_PER_LEVEL,
          0,
          Heat.MILD,
          Duration.ofMinutes(5),
          Duration.ofSeconds(30),
          USUAL.presenceEvery,
          1,
          Reach.EVERYWHERE,
          true);

  public Care {
    if (capSteps < Limits.LOWEST_CAP_STEPS || capSteps > Limits.CAP_STEPS) {
      throw new IllegalArgumentException(
          "a personal cap must be %d..%d steps (limit L1), was %d"
              .formatted(Limits.LOWEST_CAP_STEPS, Limits.CAP_STEPS, capSteps));
    }
  }

  public Care cappedAt(int steps) {
    return new Care(
        steps,
        lessSteps,
        heat,
        longestSession,
        longestStay,
        presenceEvery,
        sessionsADay,
        reach,
        isGentleOnly);
  }

  public Care softerBy(int steps) {
    return new Care(
        capSteps,
        steps,
        heat,
        longestSession,
        longestStay,
        presenceEvery,
        sessionsADay,
        reach,
        isGentleOnly);
  }

  public Care heated(Heat most) {
    return new Care(
        capSteps,
        lessSteps,
        most,
        longestSession,
        longestStay,
        presenceEvery,
        sessionsADay,
        reach,
        isGentleOnly);
  }

  public Care lasting(Duration longest) {
    return new Care(
        capSteps,
        lessSteps,
        heat,
        longest,
        longestStay,
        presenceEvery,
        sessionsADay,
        reach,
        isGentleOnly);
  }

  public Care askingForASign(Duration every) {
    return new Care(
        capSteps,
        lessSteps,
        heat,
        longestSession,
        longestStay,
        every,
        sessionsADay,
        reach,
        isGentleOnly);
  }

  public Care within(Reach narrower) {
    return new Care(
        capSteps,
        lessSteps,
        heat,
        longestSession,
        longestStay,
        presenceEvery,
        sessionsADay,
        narrower,
        isGentleOnly);
  }

  public Care gentle() {
    return new Care(
        capSteps,
        lessSteps,
        heat,
        longestSession,
        longestStay,
        presenceEvery,
        sessionsADay,
        reach,
        true);
  }

  /// The care that satisfies both.
  public Care and(Care other) {
    return new Care(
        Math.min(capSteps, other.capSteps),
        Math.max(lessSteps, other.lessSteps),
        stricter(heat, other.heat),
        shorter(longestSession, other.longestSession),
        shorter(longestStay, other.longestStay),
        shorter(presenceEvery, other.presenceEvery),
        Math.min(sessionsADay, other.sessionsADay),
        reach.and(other.reach),
        isGentleOnly || other.isGentleOnly);
  }

  /// The cap of a person who has chosen `ownSteps`.
  public int capSteps(int ownSteps) {
    return Math.max(Limits.LOWEST_CAP_STEPS, Math.min(capSteps, ownSteps) - lessSteps);
  }

  private static Heat stricter(Heat one, Heat other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}

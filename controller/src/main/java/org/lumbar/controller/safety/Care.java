package org.lumbar.controller.safety;

import java.time.Duration;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// How much care a session must take with the person on the pad. Every rule names what it asks for,
/// starting at [#USUAL]; [#and] makes the strictest of all of them.
public record Care(Force force, Heat heat, Times times, Reach reach, boolean isGentleOnly) {
  /// How strong it may be: `capSteps` is the strongest that any motor may be, `lessSteps` how far
  /// the cap that holds otherwise sinks besides.
  public record Force(int capSteps, int lessSteps) {
    public Force {
      if (capSteps < Limits.LOWEST_CAP_STEPS || capSteps > Limits.CAP_STEPS) {
        throw new IllegalArgumentException(
            "a personal cap must be %d..%d steps (limit L1), was %d"
                .formatted(Limits.LOWEST_CAP_STEPS, Limits.CAP_STEPS, capSteps));
      }
    }

    private Force and(Force other) {
      return new Force(Math.min(capSteps, other.capSteps), Math.max(lessSteps, other.lessSteps));
    }
  }

  /// How long and how often: a session with warm-up and cool-down, one place without a rest, until
  /// the person must give a sign, and sessions a day.
  public record Times(
      Duration longestSession, Duration longestStay, Duration presenceEvery, int sessionsADay) {

    private Times and(Times other) {
      return new Times(
          shorter(longestSession, other.longestSession),
          shorter(longestStay, other.longestStay),
          shorter(presenceEvery, other.presenceEvery),
          Math.min(sessionsADay, other.sessionsADay));
    }

    private static Duration shorter(Duration one, Duration other) {
      return one.compareTo(other) <= 0 ? one : other;
    }
  }

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
          new Force(Limits.CAP_STEPS, 0),
          Heat.USUAL,
          new Times(
              Limit.SESSION.duration(Limit.SESSION.most()),
              Limit.FIRM_STAY.duration(Limit.FIRM_STAY.most()),
              Limit.PRESENCE.duration(Limit.PRESENCE.most()),
              (int) Limit.SESSIONS_A_DAY.most()),
          Reach.EVERYWHERE,
          false);

  /// L3, facts F11 and F12: with a caution and a clinician's word. Level 4.0, mild heat, five
  /// minutes once a day, no place for more than 30 s, and gentle routines only.
  public static final Care CAUTION =
      new Care(
          new Force(4 * MotorLevels.STEPS_PER_LEVEL, 0),
          Heat.MILD,
          new Times(Duration.ofMinutes(5), Duration.ofSeconds(30), USUAL.presenceEvery(), 1),
          Reach.EVERYWHERE,
          true);

  public int capSteps() {
    return force.capSteps;
  }

  public int lessSteps() {
    return force.lessSteps;
  }

  public Duration longestSession() {
    return times.longestSession;
  }

  public Duration longestStay() {
    return times.longestStay;
  }

  public Duration presenceEvery() {
    return times.presenceEvery;
  }

  public int sessionsADay() {
    return times.sessionsADay;
  }

  public Care cappedAt(int steps) {
    return with(new Force(steps, lessSteps()));
  }

  public Care softerBy(int steps) {
    return with(new Force(capSteps(), steps));
  }

  public Care heated(Heat most) {
    return new Care(force, most, times, reach, isGentleOnly);
  }

  public Care lasting(Duration longest) {
    return with(new Times(longest, longestStay(), presenceEvery(), sessionsADay()));
  }

  public Care askingForASign(Duration every) {
    return with(new Times(longestSession(), longestStay(), every, sessionsADay()));
  }

  public Care within(Reach narrower) {
    return new Care(force, heat, times, narrower, isGentleOnly);
  }

  public Care gentle() {
    return new Care(force, heat, times, reach, true);
  }

  private Care with(Force other) {
    return new Care(other, heat, times, reach, isGentleOnly);
  }

  private Care with(Times other) {
    return new Care(force, heat, other, reach, isGentleOnly);
  }

  /// The care that satisfies both.
  public Care and(Care other) {
    return new Care(
        force.and(other.force),
        stricter(heat, other.heat),
        times.and(other.times),
        reach.and(other.reach),
        isGentleOnly || other.isGentleOnly);
  }

  /// The cap of a person who has chosen `ownSteps`.
  public int capSteps(int ownSteps) {
    return Math.max(Limits.LOWEST_CAP_STEPS, Math.min(capSteps(), ownSteps) - lessSteps());
  }

  private static Heat stricter(Heat one, Heat other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}

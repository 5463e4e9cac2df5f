package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// L60, H45: the time by which past sessions are judged. While the machine runs it is counted by
/// the clock that never jumps; the wall clock is asked for the time while the machine was off, and
/// for nothing else. It never goes back, and a change of the wall clock does not move it forward; a
/// change is noticed all the same, and casts doubt.
///
/// `counted` is what was counted when the machine's clocks said `reading`; `rightWall` is what a
/// right wall clock shows then. While the clock `isWaiting` it is known not to be set yet, and its
/// being set is no jump. All of this outlives the daemon.
public record CountedClock(
    Instant counted,
    ClockReading reading,
    Instant rightWall,
    boolean isWaiting,
    Optional<ClockDoubt> doubt) {
  /// Before this software was written. A wall clock that says so has never been set.
  private static final Instant FIRST_RIGHT = Instant.parse("2026-01-01T00:00:00Z");

  /// As a daemon finds it that starts now; `last` is where an earlier one left it.
  public static CountedClock opened(ClockReading now, Optional<CountedClock> last) {
    return last.map(clock -> clock.resumed(now)).orElseGet(() -> begun(now));
  }

  private static CountedClock begun(ClockReading now) {
    boolean isNeverSet = now.wall().isBefore(FIRST_RIGHT);
    return new CountedClock(
        now.wall(),
        now,
        isNeverSet ? FIRST_RIGHT : now.wall(),
        isNeverSet || !now.isSet(),
        isNeverSet
            ? Optional.of(new ClockDoubt(now.wall(), DosageWords.NEVER_SET, true))
            : Optional.empty());
  }

  private CountedClock resumed(ClockReading now) {
    if (now.boot().equals(reading.boot())) {
      return after(now);
    }
    Duration off = Duration.between(rightWall, now.wall());
    boolean isBehind = off.compareTo(Limits.CLOCK_JUMP.negated()) < 0;
    Instant begins = counted.plus(positive(off));
    return new CountedClock(
        begins,
        now,
        isBehind ? rightWall : now.wall(),
        isBehind || !now.isSet(),
        isBehind
            ? doubt.or(() -> Optional.of(new ClockDoubt(begins, DosageWords.BEHIND, true)))
            : doubt.filter(open -> !open.endsWhenSet()));
  }

  /// What is counted now.
  public Instant at(ClockReading now) {
    return counted.plus(since(now));
  }

  public Moment moment(ClockReading now) {
    return new Moment(at(now), now.wall());
  }

  /// The same clock, with a doubt where the wall clock has been changed since.
  public CountedClock after(ClockReading now) {
    Duration change = Duration.between(reading.wall(), now.wall()).minus(since(now));
    if (change.abs().compareTo(Limits.CLOCK_JUMP) <= 0) {
      return this;
    }
    Duration behind = Duration.between(rightWall.plus(since(now)), now.wall());
    boolean isSetNow =
        isWaiting && now.isSet() && behind.compareTo(Limits.CLOCK_JUMP.negated()) >= 0;
    return isSetNow
        ? new CountedClock(
            at(now).plus(positive(behind)),
            now,
            now.wall(),
            false,
            doubt.filter(open -> !open.endsWhenSet()))
        : new CountedClock(
            at(now),
            now,
            now.wall(),
            false,
            Optional.of(new ClockDoubt(at(now), DosageWords.changed(change), false)));
  }

  /// A session has begun by this clock, so that from now on any change of it counts as a jump.
  public CountedClock relied(ClockReading now) {
    return isWaiting ? new CountedClock(at(now), now, now.wall(), false, doubt) : this;
  }

  /// The same clock at a fresh reading, for keeping.
  public CountedClock marked(ClockReading now) {
    return new CountedClock(at(now), now, rightWall.plus(since(now)), isWaiting, doubt);
  }

  /// The same clock without a doubt: somebody at the machine says that its time is right.
  public CountedClock trusted() {
    return new CountedClock(counted, reading, rightWall, isWaiting, Optional.empty());
  }

  private Duration since(ClockReading now) {
    return positive(now.sinceBoot().minus(reading.sinceBoot()));
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}

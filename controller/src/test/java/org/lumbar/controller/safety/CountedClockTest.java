package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The clock that the dosage counts by, over jumps of the wall clock, restarts and reboots.
@DisplayName("L60 H45: no change of the wall clock gains a person any time")
class CountedClockTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant NEVER_SET = Instant.parse("1970-01-01T00:00:20Z");

  private static final Instant FIRST_RIGHT = Instant.parse("2026-01-01T00:00:00Z");

  private static final ClockReading FIRST = reading(Past.NOON, HOUR, "a");

  private final CountedClock clock = CountedClock.opened(FIRST, Optional.empty());

  @Test
  void itBeginsAtTheWallClockAndGoesOnByTheTimeThatPasses() {
    assertThat(clock.at(FIRST)).isEqualTo(Past.NOON);
    assertThat(clock.at(after(HOUR, HOUR))).isEqualTo(Past.NOON.plus(HOUR));
    assertThat(clock.at(after(HOUR.negated(), HOUR))).isEqualTo(Past.NOON.plus(HOUR));
    assertThat(clock.at(after(HOUR, HOUR.negated()))).isEqualTo(Past.NOON);
    assertThat(clock.doubt()).isEmpty();
    assertThat(clock.moment(after(MINUTE, HOUR)))
        .isEqualTo(new Moment(Past.NOON.plus(HOUR), Past.NOON.plus(MINUTE)));
  }

  @Test
  void aMinuteIsNoJumpMoreIsOne() {
    assertThat(clock.after(after(HOUR.plus(MINUTE), HOUR))).isSameAs(clock);
    assertThat(clock.after(after(HOUR.minus(MINUTE), HOUR))).isSameAs(clock);

    CountedClock forward = clock.after(after(HOUR.plus(MINUTE).plus(MOMENT), HOUR));
    assertThat(forward.doubt())
        .contains(
            new ClockDoubt(
                Past.NOON.plus(HOUR), "the computer's clock was set forward by a minute", false));
    assertThat(clock.after(after(Duration.ZERO, HOUR)).doubt())
        .hasValueSatisfying(
            doubt -> assertThat(doubt.sentence()).contains("set back by 60 minutes"));
    assertThat(forward.trusted().doubt()).isEmpty();
  }

  @Test
  void aDaemonThatStartsAgainInTheSameBootGoesOn() {
    ClockReading now = after(HOUR, HOUR);
    assertThat(CountedClock.opened(now, Optional.of(clock))).isSameAs(clock);
    assertThat(CountedClock.opened(after(HOUR.multipliedBy(5), HOUR), Optional.of(clock)).doubt())
        .isPresent();
  }

  @Test
  void overARebootTheWallClockCounts() {
    CountedClock kept = clock.marked(after(HOUR, HOUR));
    ClockReading next = reading(Past.NOON.plus(HOUR.multipliedBy(3)), MINUTE, "b");

    CountedClock again = CountedClock.opened(next, Optional.of(kept));

    assertThat(again.at(next)).isEqualTo(Past.NOON.plus(HOUR.multipliedBy(3)));
    assertThat(again.doubt()).isEmpty();
    assertThat(again.isWaiting()).isFalse();
  }

  @Test
  void aClockThatIsBehindAfterARebootIsDoubtedUntilItIsSet() {
    CountedClock kept = clock.marked(after(HOUR, HOUR));
    ClockReading behind = reading(Past.NOON.plus(HOUR).minus(MINUTE).minus(MOMENT), MINUTE, "b");
    ClockReading hardly = reading(Past.NOON.plus(HOUR).minus(MINUTE), MINUTE, "b");
    assertThat(CountedClock.opened(hardly, Optional.of(kept)).doubt()).isEmpty();

    CountedClock doubted = CountedClock.opened(behind, Optional.of(kept));
    assertThat(doubted.doubt())
        .contains(new ClockDoubt(Past.NOON.plus(HOUR), DosageWords.BEHIND, true));
    assertThat(doubted.isWaiting()).isTrue();
    ClockReading set = reading(Past.NOON.plus(HOUR.multipliedBy(6)), MINUTE.multipliedBy(2), "b");
    CountedClock trusted = doubted.after(set);
    assertThat(trusted.doubt()).isEmpty();
    assertThat(trusted.isWaiting()).isFalse();
    assertThat(trusted.at(set)).isEqualTo(set.wall());
  }

  @Test
  void aDoubtOverARebootThatItselfIsBehindStays() {
    CountedClock doubted = clock.after(after(HOUR.multipliedBy(9), HOUR));
    ClockDoubt first = doubted.doubt().orElseThrow();
    ClockReading behind = reading(Past.NOON, MINUTE, "b");
    ClockReading right = reading(Past.NOON.plus(HOUR.multipliedBy(10)), MINUTE, "b");

    assertThat(CountedClock.opened(behind, Optional.of(doubted)).doubt()).contains(first);
    assertThat(CountedClock.opened(right, Optional.of(doubted)).doubt())
        .as("a change that nobody has explained is not over because of a reboot")
        .contains(first);
  }

  @Test
  void aDoubtThatEndsWhenTheClockIsSetEndsWithARebootThatHasItRight() {
    CountedClock never = CountedClock.opened(reading(NEVER_SET, MINUTE, "a"), Optional.empty());
    assertThat(never.doubt()).contains(new ClockDoubt(NEVER_SET, DosageWords.NEVER_SET, true));
    assertThat(never.isWaiting()).isTrue();

    ClockReading right = reading(Past.NOON, MINUTE, "b");
    assertThat(CountedClock.opened(right, Optional.of(never)).doubt()).isEmpty();
  }

  @Test
  void aClockThatHasNeverBeenSetIsTrustedOnceItIs() {
    CountedClock never = CountedClock.opened(reading(NEVER_SET, MINUTE, "a"), Optional.empty());
    ClockReading set = reading(Past.NOON, MINUTE.multipliedBy(2), "a");

    assertThat(never.after(set).doubt()).isEmpty();
    assertThat(never.after(set).at(set))
        .as("the days since the first right time count as rest")
        .isEqualTo(NEVER_SET.plus(Duration.between(FIRST_RIGHT, Past.NOON)));
    assertThat(never.after(new ClockReading(Past.NOON, MINUTE.multipliedBy(2), "a", false)).doubt())
        .as("as long as the machine itself does not say that it is set it is not")
        .isPresent();
  }

  @Test
  void aClockThatWaitsIsTakenWhenItIsAtMostAMinuteBehind() {
    CountedClock waiting =
        CountedClock.opened(new ClockReading(Past.NOON, MINUTE, "a", false), Optional.empty());
    assertThat(waiting.isWaiting()).isTrue();
    Duration later = MINUTE.plus(HOUR);
    ClockReading ahead = reading(Past.NOON.plus(HOUR.multipliedBy(4)), later, "a");
    assertThat(waiting.after(ahead).doubt()).isEmpty();
    assertThat(waiting.after(ahead).at(ahead)).isEqualTo(ahead.wall());

    ClockReading behind = reading(Past.NOON, later, "a");
    assertThat(waiting.after(behind).doubt()).isPresent();
    assertThat(waiting.after(behind).at(behind)).isEqualTo(Past.NOON.plus(HOUR));
  }

  @Test
  void onceASessionHasReliedOnItNoChangeIsASetting() {
    CountedClock waiting =
        CountedClock.opened(new ClockReading(Past.NOON, MINUTE, "a", false), Optional.empty());
    ClockReading started =
        new ClockReading(Past.NOON.plus(MINUTE), MINUTE.multipliedBy(2), "a", false);

    CountedClock relied = waiting.relied(started);

    assertThat(relied.isWaiting()).isFalse();
    assertThat(relied.at(started)).isEqualTo(Past.NOON.plus(MINUTE));
    ClockReading set = reading(Past.NOON.plus(HOUR.multipliedBy(4)), MINUTE.multipliedBy(3), "a");
    assertThat(relied.after(set).doubt()).isPresent();
    assertThat(clock.relied(after(HOUR, HOUR))).isSameAs(clock);
  }

  private static ClockReading after(Duration ofWall, Duration ofBoot) {
    return reading(Past.NOON.plus(ofWall), HOUR.plus(ofBoot), "a");
  }

  private static ClockReading reading(Instant wall, Duration sinceBoot, String boot) {
    return new ClockReading(wall, sinceBoot, boot, true);
  }
}

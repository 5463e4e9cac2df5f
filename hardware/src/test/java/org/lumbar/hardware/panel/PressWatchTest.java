package org.lumbar.hardware.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressWatchTest {
  private static final long LOOK_EVERY_MILLIS = 20;

  private Duration now = Duration.ofHours(1);
  private PressWatch watch = new PressWatch(Duration.ZERO);

  @Nested
  class AtTheFirstTouch {
    @Test
    void theFirstEdgeCountsAtOnce() {
      rest();

      assertThat(watch.touched()).isTrue();
    }

    @Test
    @DisplayName("F61: contacts that bounce make one press")
    void bouncingContactsMakeOnePress() {
      rest();
      int presses = 0;
      for (int bounce = 0; bounce < 10; bounce++) {
        presses += watch.touched() ? 1 : 0;
        presses += lookFor(LOOK_EVERY_MILLIS, true);
        watch.released();
        presses += lookFor(LOOK_EVERY_MILLIS, false);
      }
      assertThat(presses).isEqualTo(1);
    }

    @Test
    void aPressWhoseEdgeGotLostIsFoundByLookingAndIsOne() {
      rest();

      assertThat(lookFor(1000, true)).isEqualTo(1);
    }

    @Test
    void releasedForALittleWhileItCountsAgain() {
      rest();
      assertThat(watch.touched()).isTrue();
      watch.released();
      rest();

      assertThat(watch.touched()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheContactsDoPressesAreNeverCloserThanTheLockOut(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      Duration lastPress = Duration.ZERO;
      for (int i = 0; i < 20_000; i++) {
        boolean pressed = random.nextInt(4) == 0;
        boolean counted = random.nextBoolean() ? edge(pressed) : look(pressed, random.nextInt(30));
        if (counted) {
          assertThat(now.minus(lastPress)).isGreaterThanOrEqualTo(PressWatch.LOCK_OUT);
          lastPress = now;
        }
      }
      assertThat(lastPress).isPositive();
    }
  }

  @Nested
  class HeldForASecond {
    @BeforeEach
    void needAHold() {
      watch = new PressWatch(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("H60: a press of 100 ms starts nothing")
    void aShortPressIsNone() {
      rest();
      assertThat(watch.touched()).isFalse();

      assertThat(lookFor(100, true)).isZero();
      assertThat(lookFor(5000, false)).isZero();
    }

    @Test
    @DisplayName("H60: held for a second it counts, once")
    void aLongPressIsOne() {
      rest();
      watch.touched();

      assertThat(lookFor(1000, true)).isZero();
      assertThat(lookFor(20, true)).isEqualTo(1);
      assertThat(lookFor(60_000, true)).isZero();
    }

    @Test
    @DisplayName("H60: short presses do not add up, even where a look sees only pressed")
    void shortPressesDoNotAddUp() {
      rest();
      for (int poke = 0; poke < 100; poke++) {
        watch.touched();
        assertThat(lookFor(500, true)).isZero();
        watch.released();
      }
    }

    @Test
    @DisplayName("H60: a release that only an edge tells of begins the hold anew")
    void aReleaseBetweenTwoLooksEndsTheHold() {
      rest();
      assertThat(lookFor(900, true)).isZero();
      watch.released();

      assertThat(lookFor(900, true)).isZero();
    }

    @Test
    @DisplayName("H60: a loop that stood still did not see the button held")
    void aLongGapBetweenLooksIsNoHold() {
      rest();
      look(true, LOOK_EVERY_MILLIS);
      look(true, LOOK_EVERY_MILLIS);

      assertThat(look(true, 10_000)).isFalse();
    }
  }

  @Nested
  class Stuck {
    @ParameterizedTest
    @ValueSource(longs = {0, 1000})
    @DisplayName("F62: pressed at the opening, it counts only after a release")
    void pressedAtTheOpeningItNeverCounts(long holdMillis) {
      watch = new PressWatch(Duration.ofMillis(holdMillis));

      assertThat(watch.touched()).isFalse();
      assertThat(lookFor(60_000, true)).isZero();
      assertThat(watch.isStuck()).isTrue();

      rest();
      assertThat(watch.isStuck()).isFalse();
      assertThat(lookFor(1100, true)).isEqualTo(1);
    }

    @Test
    void beforeTheFirstLookNothingIsCalledStuck() {
      assertThat(watch.isStuck()).isFalse();
    }
  }

  private boolean edge(boolean pressed) {
    if (pressed) {
      return watch.touched();
    }
    watch.released();
    return false;
  }

  private boolean look(boolean pressed, long afterMillis) {
    now = now.plusMillis(afterMillis);
    return watch.look(pressed, now);
  }

  /// Presses counted while it is looked at as usual for so long.
  private int lookFor(long millis, boolean pressed) {
    int presses = 0;
    for (long passed = 0; passed < millis; passed += LOOK_EVERY_MILLIS) {
      presses += look(pressed, LOOK_EVERY_MILLIS) ? 1 : 0;
    }
    return presses;
  }

  private void rest() {
    assertThat(lookFor(200, false)).isZero();
  }
}

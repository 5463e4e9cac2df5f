package org.lumbar.routines.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;

/// Strokes whose sweep outward and down is quicker than the rest.
class SweepTest {
  private static final Duration STROKE = Duration.ofSeconds(5);
  private static final Duration QUICK = Duration.ofMillis(500);
  private static final Effleurage STROKES = new Effleurage(4, STROKE, Optional.of(QUICK));

  @Test
  @DisplayName("F20: it begins at the mid-back, ends low outside, and takes what it is told to")
  void theSweepGoesOutwardAndDownInItsTime() {
    List<Touch> sweeping = IntStream.range(0, 5000).mapToObj(SweepTest::right).toList();
    List<Touch> quick = sweeping.stream().filter(touch -> touch.sweep().isPresent()).toList();

    assertThat(quick.size()).isBetween(499, 501);
    assertThat(quick.getFirst().place().yMm()).isBetween(145.0, 160.0);
    assertThat(quick.getLast().place().yMm()).isBetween(-5.0, 10.0);
    assertThat(quick.getLast().place().xMm()).isBetween(75.0, 90.0);
  }

  @Test
  void itGoesAtAnEvenPaceAndTheRestOfTheStrokeToo() {
    for (int ms = 1; ms < 5000; ms++) {
      boolean isQuick = right(ms).sweep().isPresent() && right(ms - 1).sweep().isPresent();
      boolean isSlow = right(ms).sweep().isEmpty() && right(ms - 1).sweep().isEmpty();
      double mmPerSecond = 1000 * right(ms).place().distanceMm(right(ms - 1).place());
      if (isQuick) {
        assertThat(mmPerSecond).as("at %s ms", ms).isBetween(250.0, 375.0);
      } else if (isSlow) {
        assertThat(mmPerSecond).as("at %s ms", ms).isBetween(30.0, 48.0);
      }
    }
  }

  @Test
  void eachTouchIsWhereItsSweepSaysThatItIs() {
    for (int ms = 0; ms < 5000; ms++) {
      Touch touch = right(ms);
      if (touch.sweep().isPresent()) {
        Sweep sweep = touch.sweep().get();
        double part = sweep.since().toNanos() / (double) sweep.length().toNanos();
        assertThat(along(sweep.way(), part).distanceMm(touch.place())).isLessThan(0.01);
      }
    }
  }

  @Test
  void bothHandsSweepAlike() {
    for (int ms = 0; ms < 5000; ms += 20) {
      List<Touch> both = STROKES.touches(Duration.ofMillis(ms), Duration.ofSeconds(60));
      Touch left = both.get(0);
      Touch right = both.get(1);
      assertThat(left.place()).isEqualTo(right.place().mirrored());
      assertThat(left.sweep()).isEqualTo(right.sweep().map(Sweep::mirrored));
    }
  }

  @Test
  void withoutAQuickSweepTheWholeStrokeGoesAtOnePace() {
    Effleurage even = new Effleurage(4, STROKE);
    for (int ms = 0; ms < 5000; ms += 20) {
      Touch touch = even.touches(Duration.ofMillis(ms), Duration.ofSeconds(60)).get(1);
      assertThat(touch.sweep()).isEmpty();
      assertThat(touch.feltAs(3).at(new Place(1, 2)))
          .isEqualTo(new Touch(Hand.RIGHT, new Place(1, 2), 3, touch.spreadMm()));
    }
  }

  @Test
  void aSweepHasAWayAndTakesTime() {
    Place place = new Place(40, 0);
    List<Place> way = List.of(place, new Place(40, 90));
    assertThatThrownBy(() -> new Sweep(List.of(place), QUICK, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sweep(way, Duration.ZERO, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Touch right(int ms) {
    return STROKES.touches(Duration.ofMillis(ms), Duration.ofSeconds(60)).get(1);
  }

  private static Place along(List<Place> way, double part) {
    double leftMm =
        part
            * IntStream.range(1, way.size())
                .mapToDouble(i -> way.get(i - 1).distanceMm(way.get(i)))
                .sum();
    int leg = 1;
    while (leg < way.size() - 1 && leftMm > way.get(leg - 1).distanceMm(way.get(leg))) {
      leftMm -= way.get(leg - 1).distanceMm(way.get(leg));
      leg++;
    }
    Place from = way.get(leg - 1);
    return from.towards(way.get(leg), leftMm / from.distanceMm(way.get(leg)));
  }
}

package org.lumbar.routines.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.technique.GluteWork.Sides;
import org.lumbar.routines.technique.GluteWork.Style;

/// Where the hands are and how strongly they work, technique by technique.
class TechniquesTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Spot LEFT_QL = new Spot(Region.QUADRATUS_LUMBORUM, Side.LEFT);
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest
  @ValueSource(doubles = {3, 4, 5, 6})
  @DisplayName("F23, L4: a hold sinks in by one level a second, and lets go within 4 s")
  void aHoldSinksInNoFasterThanItMay(double strength) {
    Duration length = Duration.ofSeconds(45);
    TriggerPointHold hold =
        new TriggerPointHold(strength, new Spot(Region.QUADRATUS_LUMBORUM, Side.LEFT));
    for (double second = 0; second <= strength; second += 0.5) {
      assertThat(strengthOf(hold, second, length)).isCloseTo(second, within(1e-9));
    }
    assertThat(strengthOf(hold, 20, length)).isEqualTo(strength);
    assertThat(strengthOf(hold, 41, length)).isCloseTo(strength, within(1e-9));
    assertThat(strengthOf(hold, 43, length)).isCloseTo(strength / 2, within(1e-9));
  }

  private static double strengthOf(TriggerPointHold hold, double second, Duration length) {
    Duration time = Duration.ofMillis(Math.round(1000 * second));
    return hold.touches(time, length).getFirst().strength();
  }

  @Test
  @DisplayName("F20: from the top of the hips up to the mid-back, outward, down")
  void effleurageGoesUpBesideTheSpineAndDownOutside() {
    Effleurage strokes = new Effleurage(4, Duration.ofSeconds(6));
    List<Place> places = rights(strokes, 0, 6000);
    Place lowest = extreme(places, -1);
    Place highest = extreme(places, 1);
    assertThat(isIn(Region.TOP_OF_HIPS, lowest)).isTrue();
    assertThat(isIn(Region.MID_BACK, highest)).isTrue();
    int top = places.indexOf(highest);
    assertThat(places.subList(top / 2, top)).allMatch(place -> place.xMm() < 55);
    double outermostMm =
        places.subList(top, places.size()).stream().mapToDouble(Place::xMm).max().orElseThrow();
    assertThat(outermostMm).isBetween(80.0, 90.0);
    assertThat(places.getLast().distanceMm(places.getFirst())).isLessThan(3);
  }

  @Test
  void effleurageKeepsOnePaceAndOneStrength() {
    Effleurage strokes = new Effleurage(4, Duration.ofSeconds(6));
    List<Place> places = rights(strokes, 0, 12_000);
    assertThat(IntStream.range(1, places.size()))
        .allMatch(i -> places.get(i).distanceMm(places.get(i - 1)) < 2);
    assertThat(touches(strokes, 0, 12_000)).allMatch(touch -> touch.strength() == 4);
  }

  @Test
  @DisplayName("F21: kneading travels slowly along its region and presses no faster than L4")
  void petrissageTravelsAndSqueezes() {
    Petrissage kneading = new Petrissage(5, Region.PARASPINAL, Duration.ofSeconds(3));
    List<Touch> right = rightTouches(kneading, 0, 30_000);
    assertThat(right).allMatch(touch -> isIn(Region.PARASPINAL, inward(touch.place())));
    assertThat(right.stream().mapToDouble(Touch::strength).max()).hasValue(5);
    assertThat(right.stream().mapToDouble(Touch::strength).min().orElseThrow()).isBetween(3.0, 4.2);
    assertThat(IntStream.range(1, right.size()))
        .allMatch(i -> right.get(i).strength() - right.get(i - 1).strength() <= 0.02 + ROUNDING);
    Place halfway = right.get(500).place();
    assertThat(halfway.distanceMm(right.getFirst().place())).isGreaterThan(80);
  }

  @Test
  void gentlePetrissageNeverFallsUnderTheLightestLevel() {
    Petrissage gentle = new Petrissage(3.2, Region.BACK_POCKET, Duration.ofSeconds(4));
    assertThat(touches(gentle, 0, 8000)).allMatch(touch -> touch.strength() >= 3 - ROUNDING);
  }

  @Test
  @DisplayName("F22: circles as large as a quarter, on the spot's side alone")
  void frictionCirclesRoundItsSpot() {
    Friction friction = new Friction(4, LEFT_QL, Duration.ofSeconds(2));
    List<Touch> touches = touches(friction, 0, 4000);
    assertThat(touches)
        .hasSize(200)
        .allMatch(touch -> touch.hand() == Hand.LEFT)
        .allMatch(touch -> Math.abs(touch.place().distanceMm(LEFT_QL.place()) - 12) < ROUNDING);
    assertThat(touches.get(25).place().distanceMm(touches.get(75).place()))
        .isCloseTo(24, within(ROUNDING));
    assertThat(touches.get(100).place().distanceMm(touches.get(0).place()))
        .isCloseTo(0, within(ROUNDING));
  }

  @Test
  @DisplayName("F23: a hold sinks in, stays on its spot and lets go slowly")
  void aHoldRisesStaysAndLetsGo() {
    TriggerPointHold hold = new TriggerPointHold(5, LEFT_QL);
    assertThat(touches(hold, 0, 60_000)).allMatch(touch -> touch.place().equals(LEFT_QL.place()));
    assertThat(strengthAt(hold, 0)).isZero();
    assertThat(strengthAt(hold, 2.5)).isCloseTo(2.5, within(ROUNDING));
    assertThat(strengthAt(hold, 5)).isEqualTo(5);
    assertThat(strengthAt(hold, 56)).isEqualTo(5);
    assertThat(strengthAt(hold, 58)).isCloseTo(2.5, within(ROUNDING));
    assertThat(hold.breathes()).isTrue();
  }

  @Test
  @DisplayName("F24: melting sinks over 15 s, hardly moves, lets go over 10 s")
  void meltSinksAndHardlyMoves() {
    MyofascialMelt melt = new MyofascialMelt(4, Region.PARASPINAL);
    Place middle = Region.PARASPINAL.centre(Side.RIGHT);
    assertThat(strengthAt(melt, 7.5)).isCloseTo(2, within(ROUNDING));
    assertThat(strengthAt(melt, 15)).isEqualTo(4);
    assertThat(strengthAt(melt, 50)).isEqualTo(4);
    assertThat(strengthAt(melt, 55)).isCloseTo(2, within(ROUNDING));
    assertThat(rights(melt, 0, 60_000)).allMatch(place -> place.distanceMm(middle) < 5.1);
    assertThat(touches(melt, 0, 60_000)).allMatch(touch -> touch.spreadMm() > 30);
  }

  @Test
  void aShortMeltSinksAndLetsGoFasterInsteadOfEndingHalfway() {
    MyofascialMelt melt = new MyofascialMelt(4, Region.PARASPINAL);
    Duration length = Duration.ofMillis(12_500);
    assertThat(melt.touches(Duration.ofMillis(7500), length).getFirst().strength())
        .isCloseTo(4, within(ROUNDING));
    assertThat(melt.touches(Duration.ofSeconds(10), length).getFirst().strength())
        .isCloseTo(2, within(ROUNDING));
  }

  @Test
  void bothHandsMirrorEachOther() {
    List<Technique> techniques =
        List.of(
            new Effleurage(4, Duration.ofSeconds(6)),
            new Petrissage(4, Region.MID_BACK, Duration.ofSeconds(2)),
            new MyofascialMelt(4, Region.PARASPINAL),
            new GluteWork(4, Style.CIRCLES, Sides.BOTH));
    for (Technique technique : techniques) {
      for (int millis = 0; millis < 60_000; millis += 20) {
        List<Touch> both = technique.touches(Duration.ofMillis(millis), MINUTE);
        Touch right = both.getLast();
        assertThat(both.getFirst())
            .isEqualTo(
                new Touch(Hand.LEFT, right.place().mirrored(), right.strength(), right.spreadMm()));
      }
    }
  }

  @Test
  void restTouchesNothing() {
    assertThat(touches(new Rest(), 0, 1000)).isEmpty();
  }

  /// Without the roll outward of a squeeze.
  private static Place inward(Place place) {
    return new Place(place.xMm() - 8, place.yMm());
  }

  private static boolean isIn(Region region, Place place) {
    return region.distanceMm(place) == 0;
  }

  private static double strengthAt(Technique technique, double seconds) {
    Duration time = Duration.ofMillis(Math.round(1000 * seconds));
    return technique.touches(time, MINUTE).getFirst().strength();
  }

  private static Place extreme(List<Place> places, int sign) {
    return places.stream().reduce((a, b) -> sign * a.yMm() >= sign * b.yMm() ? a : b).orElseThrow();
  }

  private static List<Place> rights(Technique technique, int fromMillis, int toMillis) {
    return rightTouches(technique, fromMillis, toMillis).stream().map(Touch::place).toList();
  }

  private static List<Touch> rightTouches(Technique technique, int fromMillis, int toMillis) {
    return touches(technique, fromMillis, toMillis).stream()
        .filter(touch -> touch.hand() == Hand.RIGHT)
        .toList();
  }

  private static List<Touch> touches(Technique technique, int fromMillis, int toMillis) {
    return Stream.iterate(fromMillis, millis -> millis < toMillis, millis -> millis + 20)
        .flatMap(millis -> technique.touches(Duration.ofMillis(millis), MINUTE).stream())
        .toList();
  }
}

package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.TactileBrush.Point;
import org.lumbar.routines.render.TactileBrush.Pulse;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Sweep;

/// Against schedules worked out by hand from the published equations.
class TactileBrushTest {
  /// Motors 0 to 5: two columns at 40 and 90 mm, three rows at 0, 90 and 180 mm.
  private static final Flank GRID =
      flank(
          Pads.at(
              new Place(40, 0),
              new Place(90, 0),
              new Place(40, 90),
              new Place(90, 90),
              new Place(40, 180),
              new Place(90, 180)));

  /// Control points at 0, 270 and 540 ms. The first fades for (270 - 47.3) / 1.32 = 168.71 ms; the
  /// second begins 0.32 * 168.71 + 47.3 = 101.29 ms in, rises for 168.71 ms and fades for (540 -
  /// 101.29 - 47.3 - 53.99) / 1.32 = 255.62 ms; the third begins 183.09 ms later.
  @Test
  void aSweepUpAColumnOverlapsItsPulses() {
    TactileBrush brush = brush(540, new Place(40, 0), new Place(40, 180));
    assertPoint(brush.points().get(0), 0, 0, 168.71);
    assertPoint(brush.points().get(1), 0.5, 101.29, 424.33);
    assertPoint(brush.points().get(2), 1, 284.38, 255.62);
    assertThat(brush.points()).hasSize(3);
  }

  @Test
  void onAMotorThePulseIsItsAlone() {
    List<Pulse> pulses = brush(540, new Place(40, 0), new Place(40, 180)).pulses();
    assertThat(pulses).extracting(Pulse::motor).containsExactly(0, 2, 4);
    assertThat(pulses)
        .allSatisfy(pulse -> assertThat(pulse.energyPart()).isCloseTo(1, within(1e-6)));
    assertThat(millis(pulses.get(1).onset())).isCloseTo(101.29, within(0.01));
    assertThat(millis(pulses.get(1).length())).isCloseTo(424.33, within(0.01));
  }

  @Test
  void aPointBetweenTwoMotorsIsSharedByEnergy() {
    List<Pulse> middle =
        brush(540, new Place(52.5, 0), new Place(52.5, 180)).pulses().stream()
            .filter(pulse -> Math.abs(millis(pulse.onset()) - 101.29) < 0.01)
            .toList();
    assertThat(middle).extracting(Pulse::motor).containsExactly(2, 3);
    assertThat(middle.get(0).energyPart()).isCloseTo(0.75, within(1e-6));
    assertThat(middle.get(1).energyPart()).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void aSweepAcrossMeetsTheRowsAndNoDiagonalBetweenFourMotors() {
    assertThat(brush(590, new Place(42, 20), new Place(88, 160)).points())
        .hasSize(3)
        .extracting(Point::part)
        .element(1)
        .satisfies(part -> assertThat(part).isCloseTo(0.5, within(1e-6)));
  }

  /// 55 mm up, 10 mm across and 55 mm down again: the row at 90 mm is met after 45 and after 75 mm.
  @Test
  void aCurvedWayMeetsTheSameRows() {
    TactileBrush brush =
        brush(780, new Place(65, 45), new Place(65, 100), new Place(75, 100), new Place(75, 45));
    assertThat(brush.points()).hasSize(4);
    assertThat(brush.points().get(1).part()).isCloseTo(45.0 / 120, within(1e-6));
    assertThat(brush.points().get(2).part()).isCloseTo(75.0 / 120, within(1e-6));
  }

  @Test
  void onAnIrregularNetTwoMotorsOfALinkShareEachPointOnTheWay() {
    Flank irregular = flank(Pads.irregular());
    TactileBrush brush =
        TactileBrush.of(irregular, sweep(600, new Place(50, -70), new Place(75, 130)))
            .orElseThrow();
    assertThat(brush.points()).hasSizeGreaterThan(4);
    for (Point point : brush.points().subList(1, brush.points().size() - 1)) {
      double sum =
          brush.pulses().stream()
              .filter(pulse -> pulse.onset().equals(point.onset()))
              .filter(pulse -> pulse.energyPart() > 1e-4)
              .mapToDouble(Pulse::energyPart)
              .sum();
      assertThat(sum).isCloseTo(1, within(1e-3));
      assertThat(brush.pulses())
          .filteredOn(pulse -> pulse.onset().equals(point.onset()) && pulse.energyPart() > 1e-4)
          .hasSizeBetween(1, 2);
    }
  }

  @Test
  void theLastPulseEndsWithTheSweep() {
    Point last = brush(580, new Place(40, 0), new Place(90, 180)).points().getLast();
    assertThat(millis(last.onset().plus(last.length()))).isCloseTo(580, within(1e-3));
  }

  /// At 90 mm from motor to motor 300 ms are 300 mm/s.
  @Test
  void fromMotorToMotorIn300MillisecondsIsNoQuickSweep() {
    assertThat(TactileBrush.of(GRID, sweep(599, new Place(40, 0), new Place(40, 180)))).isPresent();
    assertThat(TactileBrush.of(GRID, sweep(601, new Place(40, 0), new Place(40, 180)))).isEmpty();
  }

  @Test
  void aSweepTooQuickForItsPulsesHasNoSchedule() {
    assertThat(TactileBrush.of(GRID, sweep(80, new Place(40, 0), new Place(40, 180)))).isEmpty();
  }

  /// The first motor alone until 101.29 ms, with the second until 168.71 ms, and so on.
  @Test
  void howeverManyPulsesOverlapTheirEnergiesAddUpToOne() {
    TactileBrush brush = brush(540, new Place(40, 0), new Place(40, 180));
    assertEnergies(brush, 100, 1, 0, 0);
    assertEnergies(brush, 102, 0.5, 0.5, 0);
    assertEnergies(brush, 169, 0, 1, 0);
    assertEnergies(brush, 285, 0, 0.5, 0.5);
    assertEnergies(brush, 526, 0, 0, 1);
    assertThat(brush.energies(Duration.ofMillis(541), 6)).isEmpty();
  }

  @Test
  void aSideRemembersTheSweepThatItIsInAndNoOther() {
    Flank side = flank(Pads.irregular());
    Sweep up = sweep(600, new Place(50, -70), new Place(75, 130));
    Sweep quicker = sweep(500, new Place(50, -70), new Place(75, 130));
    Sweep down = sweep(600, new Place(75, 130), new Place(50, -70));

    for (Sweep sweep : List.of(up, quicker, down, up)) {
      assertThat(side.brush(sweep)).isEqualTo(TactileBrush.of(side, sweep));
    }
    Sweep later = new Sweep(up.way(), up.length(), Duration.ofMillis(20));
    assertThat(side.brush(later).orElseThrow()).isSameAs(side.brush(up).orElseThrow());
  }

  private static void assertEnergies(TactileBrush brush, int atMs, double... ofTheColumn) {
    Optional<double[]> energies = brush.energies(Duration.ofMillis(atMs), 6);
    double[] all = {ofTheColumn[0], 0, ofTheColumn[1], 0, ofTheColumn[2], 0};
    assertThat(energies.orElseThrow()).as(atMs + " ms").containsExactly(all, within(1e-6));
  }

  private static TactileBrush brush(long millis, Place... way) {
    return TactileBrush.of(GRID, sweep(millis, way)).orElseThrow();
  }

  private static Sweep sweep(long millis, Place... way) {
    return new Sweep(List.of(way), Duration.ofMillis(millis), Duration.ZERO);
  }

  private static Flank flank(PadLayout pad) {
    return Flank.of(Hand.RIGHT, pad, Set.of());
  }

  private static void assertPoint(Point point, double part, double onset, double length) {
    assertThat(point.part()).isCloseTo(part, within(1e-6));
    assertThat(millis(point.onset())).isCloseTo(onset, within(0.01));
    assertThat(millis(point.length())).isCloseTo(length, within(0.01));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }
}

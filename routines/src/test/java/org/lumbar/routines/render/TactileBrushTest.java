package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.render.TactileBrush.Grid;
import org.lumbar.routines.render.TactileBrush.Point;
import org.lumbar.routines.render.TactileBrush.Pulse;
import org.lumbar.routines.render.TactileBrush.Stroke;

/// Against schedules worked out by hand from the published equations.
class TactileBrushTest {
  private static final Grid GRID = new Grid(List.of(40.0, 90.0), List.of(0.0, 90.0, 180.0));

  /// Control points at 0, 300 and 600 ms. The first fades for (300 - 47.3) / 1.32 = 191.44 ms; the
  /// second begins 0.32 * 191.44 + 47.3 = 108.56 ms in, rises for 191.44 ms and fades for (600 -
  /// 108.56 - 47.3 - 61.26) / 1.32 = 290.06 ms; the third begins 201.38 ms later.
  @Test
  void aStrokeUpAColumnOverlapsItsPulses() {
    List<Point> points = brush(new Place(40, 0), new Place(40, 180), 600).points();
    assertThat(points)
        .extracting(Point::place)
        .containsExactly(new Place(40, 0), new Place(40, 90), new Place(40, 180));
    assertMillis(points.get(0), 0, 191.44);
    assertMillis(points.get(1), 108.56, 481.50);
    assertMillis(points.get(2), 309.94, 290.06);
  }

  @Test
  void onAMotorThePulseIsItsAloneAtFullStrength() {
    List<Pulse> pulses = brush(new Place(40, 0), new Place(40, 180), 600).pulses();
    assertThat(pulses).hasSize(3).allMatch(pulse -> pulse.strength() == 4);
    assertThat(pulses.get(1).motor()).isEqualTo(new Place(40, 90));
    assertThat(pulses.get(1).length().toMillis()).isEqualTo(481);
  }

  @Test
  void aPointBetweenTwoMotorsIsSharedByEnergy() {
    List<Pulse> pulses = brush(new Place(52.5, 0), new Place(52.5, 180), 600).pulses();
    assertThat(pulses).hasSize(6);
    assertThat(pulses.get(2).motor()).isEqualTo(new Place(40, 90));
    assertThat(pulses.get(2).strength()).isCloseTo(4 * Math.sqrt(0.75), within(1e-9));
    assertThat(pulses.get(3).motor()).isEqualTo(new Place(90, 90));
    assertThat(pulses.get(3).strength()).isCloseTo(2, within(1e-9));
  }

  @Test
  void aDiagonalMeetsRowsAndColumns() {
    TactileBrush brush = brush(new Place(15, 45), new Place(115, 135), 800);
    assertThat(brush.points())
        .extracting(Point::place)
        .containsExactly(
            new Place(15, 45),
            new Place(40, 67.5),
            new Place(65, 90),
            new Place(90, 112.5),
            new Place(115, 135));
  }

  @Test
  void theLastPulseEndsWithTheStroke() {
    List<Point> points = brush(new Place(40, 0), new Place(90, 180), 900).points();
    Point last = points.getLast();
    assertThat(millis(last.onset().plus(last.length()))).isCloseTo(900, within(1e-3));
  }

  @Test
  void aStrokeTooQuickForItsPulsesIsRefused() {
    assertThatThrownBy(() -> brush(new Place(40, 0), new Place(40, 180), 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too quick");
  }

  private static TactileBrush brush(Place from, Place to, long millis) {
    return TactileBrush.of(GRID, new Stroke(from, to, Duration.ofMillis(millis), 4));
  }

  private static void assertMillis(Point point, double onset, double length) {
    assertThat(millis(point.onset())).isCloseTo(onset, within(0.01));
    assertThat(millis(point.length())).isCloseTo(length, within(0.01));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }
}

package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Effleurage;

/// What a tick costs on pads that are finer than any that can be bought: it grows as the motors do,
/// not as their square.
class RenderingCostTest {
  private static final int TICKS = 200;
  private static final int ROUNDS = 5;

  @Test
  void aTickOnAThousandMotorsCostsNoMoreThanTheirNumberAsks(TestReporter reporter) {
    double few = microsPerTick(pad(10, 5));
    double many = microsPerTick(pad(50, 10));
    reporter.publishEntry("100 motors", "%.0f us a tick".formatted(few));
    reporter.publishEntry("1000 motors", "%.0f us a tick".formatted(many));

    assertThat(many / few).as("ten times the motors, %s and %s us", few, many).isLessThan(30);
    assertThat(many).as("in time for the loop").isLessThan(Renderer.TICK.toNanos() / 1000.0);
  }

  /// The quickest of a few rounds, so that another program's turn does not count.
  private static double microsPerTick(PadLayout pad) {
    Renderer renderer = new Renderer(pad);
    Programme programme =
        Programme.of(
            Routines.of(Routines.step(new Effleurage(4, Duration.ofSeconds(4)), 60)),
            pad,
            Tuning.standard());
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      Rendering rendering = renderer.still();
      long begun = System.nanoTime();
      for (int tick = 0; tick < TICKS; tick++) {
        Duration time = Renderer.TICK.multipliedBy(tick);
        rendering = renderer.next(rendering, programme.course(time, 6));
      }
      best = Math.min(best, (System.nanoTime() - begun) / 1000.0 / TICKS);
      assertThat(rendering.motors()).isEqualTo(pad.motors().size());
    }
    return best;
  }

  /// `rows` rows of twice `columns` motors, over the whole back.
  private static PadLayout pad(int rows, int columns) {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double xMm = 40 + 60.0 * column / (columns - 1);
        double yMm = -90 + 270.0 * row / (rows - 1);
        places.add(new Place(xMm, yMm));
        places.add(new Place(-xMm, yMm));
      }
    }
    return Pads.at(places.toArray(Place[]::new));
  }
}

package org.lumbar.controller.bench.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Felt;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;

/// What a person feels of `wall-ball-10`, by the frames that the pad has received: softer, and the
/// pace of the breath.
class FeltThroughTimeTest {
  private static final PadLayout LAYOUT = Library.shipped().findLayout("back-20").orElseThrow();
  private static final Felt FELT = Felt.on(LAYOUT);
  private static final int TICKS_PER_SECOND = 50;

  /// In the middle of a minute of kneading at 4.5, of a routine that goes up to 5.
  private static final int PRESSED_AT = 260;

  private static final List<Sample> AS_WRITTEN = played();
  private static final List<Sample> SOFTER = played("softer@260s", "softer@260.2s");

  @Test
  @DisplayName("F6: two presses on softer: a fifth less of everything for the rest of the session")
  void softerStaysSofter() {
    for (int second = PRESSED_AT + 5; second < 600; second += 7) {
      double full = felt(AS_WRITTEN, second);
      if (full > 3) {
        assertThat(felt(SOFTER, second)).as("%d s", second).isBetween(0.6 * full, full - 0.1);
      }
    }
    assertThat(strongest(SOFTER, PRESSED_AT + 2, 600)).isLessThanOrEqualTo(4);
    assertThat(strongest(AS_WRITTEN, PRESSED_AT + 2, 600)).isGreaterThan(4);
  }

  @Test
  @DisplayName("F6: softer is felt within a second of the press, and never as a jerk")
  void softerComesAtOnceAndSmoothly() {
    assertThat(felt(SOFTER, PRESSED_AT + 1.5)).isLessThan(0.85 * felt(AS_WRITTEN, PRESSED_AT));
    for (int tick = PRESSED_AT * TICKS_PER_SECOND; tick < 262 * TICKS_PER_SECOND; tick++) {
      double before = FELT.of(SOFTER.get(tick - 1));
      assertThat(FELT.of(SOFTER.get(tick))).as("tick %d", tick).isCloseTo(before, within(0.15));
    }
  }

  @Test
  @DisplayName("F6: softer leaves the massage where it is")
  void softerMovesNothing() {
    for (int second = PRESSED_AT + 5; second < 290; second++) {
      double[] full = middle(AS_WRITTEN, second);
      double[] softer = middle(SOFTER, second);
      assertThat(softer[0]).as("right of the spine, %d s", second).isCloseTo(full[0], within(4.0));
      assertThat(softer[1]).as("up the back, %d s", second).isCloseTo(full[1], within(4.0));
    }
  }

  @Test
  @DisplayName("F24: a hold eases with 4 s of breathing in and grows with 6 s of breathing out")
  void holdsAreBreathed() {
    double begins = Plan.START_AT.toMillis() / 1000.0 + 370;
    assertThat(felt(AS_WRITTEN, begins + 4)).isLessThan(0.93 * felt(AS_WRITTEN, begins));
    assertThat(felt(AS_WRITTEN, begins + 10)).isCloseTo(felt(AS_WRITTEN, begins), within(0.05));
    for (int second = 1; second <= 10; second++) {
      double before = felt(AS_WRITTEN, begins + second - 1);
      if (second <= 4) {
        assertThat(felt(AS_WRITTEN, begins + second)).as("%d s", second).isLessThan(before);
      } else {
        assertThat(felt(AS_WRITTEN, begins + second)).as("%d s", second).isGreaterThan(before);
      }
    }
  }

  private static List<Sample> played(String... presses) {
    Library library = Library.shipped();
    Plan plan = Plan.of(LAYOUT, Fitting.repertoire(library, LAYOUT), "wall-ball-10", 1);
    Act[] acts = List.of(presses).stream().map(ActWords::press).toArray(Act[]::new);
    Simulation simulation = new Simulation(plan.with(acts)).traced();
    simulation.runTo(Duration.ofSeconds(601));
    return simulation.trace().samples();
  }

  private static double felt(List<Sample> samples, double seconds) {
    return FELT.of(samples.get((int) Math.round(seconds * TICKS_PER_SECOND)));
  }

  private static double strongest(List<Sample> samples, int fromSeconds, int toSeconds) {
    return IntStream.range(fromSeconds * TICKS_PER_SECOND, toSeconds * TICKS_PER_SECOND)
        .mapToDouble(tick -> FELT.of(samples.get(tick)))
        .max()
        .orElseThrow();
  }

  /// Where the right hand is felt at this time: the middle of its motors, by energy.
  private static double[] middle(List<Sample> samples, int second) {
    double energy = 0;
    double xMm = 0;
    double yMm = 0;
    for (int motor = 0; motor < LAYOUT.motors().size(); motor++) {
      Motor one = LAYOUT.motors().get(motor);
      if (one.place().xMm() > 0) {
        double level = samples.get(second * TICKS_PER_SECOND).applied().level(motor);
        energy += level * level;
        xMm += level * level * one.place().xMm();
        yMm += level * level * one.place().yMm();
      }
    }
    return new double[] {xMm / energy, yMm / energy};
  }
}

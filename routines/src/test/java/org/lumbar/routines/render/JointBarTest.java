package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.render.Routines.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.file.FiguresTable;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// The joint bar: strength within 3 %, place within 3 mm and no step above 0.05, all at once and
/// rounded to the wire, for every technique at its quickest and its slowest, wherever it can be
/// done, on every shipped pad and on an irregular one, and strokes and kneading with any one motor
/// dead.
class JointBarTest {
  private static final double STRENGTH_PART = 0.03;
  private static final double PLACE_MM = 3;
  private static final double STEP_PART = 0.05 + 1e-9;
  private static final double[] STRENGTHS = {3, 6};

  static Stream<Arguments> everyPadAndStrength() {
    return pads().flatMap(pad -> Stream.of(3.0, 4.5, 6.0).map(s -> Arguments.of(pad, s)));
  }

  static Stream<PadLayout> pads() {
    return Stream.concat(Library.shipped().layouts().stream(), Stream.of(Pads.irregular()));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("everyPadAndStrength")
  void everyTechniqueIsFeltWhereAndAsStronglyAsItIsAskedFor(
      PadLayout pad, double strength, TestReporter reporter) {
    Figures worst = Figures.NONE;
    for (Technique technique : techniques(strength)) {
      Figures figures = figures(Routines.of(step(technique, 12)), pad, new Renderer(pad));
      assertHeld(figures, technique.toString());
      worst = worst.orWorse(figures);
    }
    reporter.publishEntry(pad.id() + " at " + strength, words(worst));
    assertThat(worst.strengthDeviation()).as("it measures something").isPositive();
  }

  @ParameterizedTest
  @MethodSource("pads")
  @DisplayName("every shipped routine, which is what ./lumbar show --json reports")
  void everyShippedRoutineHoldsTheBar(PadLayout pad, TestReporter reporter) throws IOException {
    Figures worst = Figures.NONE;
    for (Routine routine : Library.shipped().routines()) {
      Figures figures = figures(routine, pad, new Renderer(pad));
      assertHeld(figures, routine.id());
      worst = worst.orWorse(figures);
    }
    reporter.publishEntry("all routines on " + pad.id(), words(worst));
    if (Library.shipped().layouts().contains(pad)) {
      assertThat(Files.readString(Path.of("README.md")))
          .as("made anew by ./lumbar routines --figures")
          .contains(FiguresTable.row(pad, worst));
    }
  }

  @Test
  void withAnyMotorDeadTheOthersMakeUpForIt(TestReporter reporter) {
    for (PadLayout pad : pads().toList()) {
      Figures worst = Figures.NONE;
      for (int dead : pad.driven()) {
        Renderer renderer = new Renderer(pad).without(Set.of(dead));
        for (double strength : STRENGTHS) {
          Figures figures =
              figures(
                  Routines.of(
                      step(new Effleurage(strength, Duration.ofSeconds(4)), 6),
                      step(new Petrissage(strength, Region.PARASPINAL, Duration.ofSeconds(2)), 8)),
                  pad,
                  renderer);
          assertHeld(figures, pad.id() + " without motor " + dead + " at " + strength);
          worst = worst.orWorse(figures);
        }
      }
      reporter.publishEntry(pad.id() + ", one dead", words(worst));
    }
  }

  private static List<Technique> techniques(double strength) {
    List<Technique> all = new ArrayList<>();
    for (int seconds : new int[] {4, 10}) {
      all.add(new Effleurage(strength, Duration.ofSeconds(seconds)));
    }
    for (Region region : Region.values()) {
      Spot spot = new Spot(region, Side.RIGHT);
      all.add(new Petrissage(strength, region, Duration.ofMillis(1500)));
      all.add(new Petrissage(strength, region, Duration.ofSeconds(4)));
      all.add(new Friction(strength, spot, Duration.ofSeconds(1)));
      all.add(new Friction(strength, spot, Duration.ofSeconds(3)));
      all.add(new TriggerPointHold(strength, spot));
      all.add(new MyofascialMelt(Math.min(4, strength), region));
    }
    for (GluteWork.Sides sides : GluteWork.Sides.values()) {
      all.add(new GluteWork(strength, GluteWork.Style.CIRCLES, sides));
      all.add(new GluteWork(strength, GluteWork.Style.HOLDS, sides));
    }
    return all;
  }

  private static Figures figures(Routine routine, PadLayout pad, Renderer renderer) {
    return Figures.of(Programme.of(routine, pad, Tuning.standard()), renderer);
  }

  private static void assertHeld(Figures figures, String what) {
    String said = what + ": " + words(figures);
    assertThat(figures.strengthDeviation()).as(said).isLessThanOrEqualTo(STRENGTH_PART);
    assertThat(figures.placeDeviationMm()).as(said).isLessThanOrEqualTo(PLACE_MM);
    assertThat(figures.largestStep()).as(said).isLessThanOrEqualTo(STEP_PART);
    assertThat(figures.peakLevel()).as(said).isLessThanOrEqualTo(6);
  }

  private static String words(Figures figures) {
    return "strength %.2f %%, place %.2f mm, step %.4f, at the edge %.0f %% of the time"
        .formatted(
            100 * figures.strengthDeviation(),
            figures.placeDeviationMm(),
            figures.largestStep(),
            100 * figures.heldPart());
  }
}

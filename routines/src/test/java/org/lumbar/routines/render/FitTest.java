package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.render.Routines.step;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.TriggerPointHold;

/// Routines on pads that do not reach all of them.
class FitTest {
  private static final Effleurage STROKES = new Effleurage(3.5, Duration.ofSeconds(6));
  private static final TriggerPointHold HOLD =
      new TriggerPointHold(5, new Spot(Region.QUADRATUS_LUMBORUM, Side.RIGHT));
  private static final Petrissage KNEADING =
      new Petrissage(4, Region.PARASPINAL, Duration.ofSeconds(2));
  private static final Petrissage HAMSTRINGS =
      new Petrissage(4, Region.HAMSTRING, Duration.ofSeconds(2));
  private static final int PADS = 200;

  @Test
  void aStepOutOfReachIsLeftOutWithANoteAndItsTimeGoesToTheNearestStrokes() {
    Programme programme =
        on20(step(STROKES, 60), step(HOLD, 30), step(HAMSTRINGS, 20), step(STROKES, 60));

    assertThat(lengths(programme)).containsExactly("effleurage 60", "hold 30", "effleurage 80");
    assertThat(programme.notes())
        .singleElement()
        .asString()
        .contains("petrissage (part) left out", "hamstring", "its time goes to effleurage (part)");
  }

  @Test
  @DisplayName("F20: strokes that get more time than one set may last are repeated, set after set")
  void strokesAreRepeatedInsteadOfStretched() {
    assertThat(lengths(on20(step(STROKES, 60), step(HAMSTRINGS, 121), step(KNEADING, 60))))
        .containsExactly("effleurage 60", "effleurage 60", "effleurage 61", "petrissage 60");
  }

  @Test
  @DisplayName("F21, L10: kneading never gets longer")
  void onlyStrokesInherit() {
    assertThat(lengths(on20(step(STROKES, 30), step(KNEADING, 290), step(HAMSTRINGS, 60))))
        .containsExactly("effleurage 90", "petrissage 290");
  }

  @Test
  @DisplayName("L8 L9 H21: without strokes the nearest step takes turns, with rests around each")
  void withoutStrokesTheNearestStepTakesTurns() {
    Programme programme =
        on20(step(HOLD, 20), step(HAMSTRINGS, 60), step(HAMSTRINGS, 70), step(HOLD, 30));

    assertThat(lengths(programme))
        .containsExactly(
            "hold 20", "rest 10", "hold 45", "rest 10", "hold 45", "rest 20", "hold 30");
    assertThat(programme.notes())
        .hasSize(2)
        .allSatisfy(note -> assertThat(note).contains("its time goes to hold (part)"));
  }

  @Test
  @DisplayName("L8 L9: a time too short for a turn is a rest")
  void aShortTimeIsARest() {
    assertThat(lengths(on20(step(HOLD, 20), step(HAMSTRINGS, 39), step(HOLD, 30))))
        .containsExactly("hold 20", "rest 39", "hold 30");
  }

  @Test
  @DisplayName(
      "F20-F25: no step of any routine gets longer than its technique may last, on any pad")
  void noPadStretchesAStepBeyondItsBounds() {
    SplittableRandom random = new SplittableRandom(4);
    int leftOut = 0;
    for (int pad = 0; pad < PADS; pad++) {
      PadLayout layout = somePad(random);
      for (Routine routine : Library.shipped().routines()) {
        List<Fit.Placed> steps = fitted(routine, layout).steps();
        assertThat(seconds(steps)).as(routine.id()).isEqualTo(routine.length().toSeconds());
        assertThat(steps).as(routine.id()).allMatch(placed -> isInBounds(placed.step()));
        leftOut += fitted(routine, layout).notes().size();
      }
    }
    assertThat(leftOut).as("it tried something").isGreaterThan(PADS);
  }

  /// A few motors anywhere off the spine, so that now one region is missing and now another.
  private static PadLayout somePad(SplittableRandom random) {
    Place[] places = new Place[random.nextInt(1, 8)];
    for (int i = 0; i < places.length; i++) {
      double side = random.nextBoolean() ? 1 : -1;
      places[i] = new Place(side * random.nextDouble(40, 140), random.nextDouble(-460, 190));
    }
    return Pads.at(places);
  }

  private static boolean isInBounds(Step step) {
    var lengths = step.technique().lengths();
    long seconds = step.length().toSeconds();
    return step.length().toNanosPart() == 0
        && seconds <= lengths.mostSeconds()
        && seconds >= lengths.leastSeconds();
  }

  private static long seconds(List<Fit.Placed> steps) {
    return steps.stream().mapToLong(placed -> placed.step().length().toSeconds()).sum();
  }

  private static Fit.Fitted fitted(Routine routine, PadLayout layout) {
    return new Fit(layout, Tuning.standard(), Profile.standard()).fit(routine);
  }

  private static Programme on20(Step... steps) {
    Routine routine = Routines.of(new Part("part", List.of(), List.of(steps)));
    return Programme.of(routine, Pads.back20(), Tuning.standard());
  }

  private static List<String> lengths(Programme programme) {
    return programme.phases().stream()
        .map(phase -> phase.technique() + " " + phase.length().toSeconds())
        .toList();
  }
}

package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.routines.render.Routines.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Touch;
import org.lumbar.routines.technique.TriggerPointHold;

class ProgrammeTest {
  private static final Effleurage STROKES = new Effleurage(3.5, Duration.ofSeconds(6));
  private static final TriggerPointHold HOLD =
      new TriggerPointHold(5, new Spot(Region.QUADRATUS_LUMBORUM, Side.RIGHT));
  private static final Petrissage HAMSTRINGS =
      new Petrissage(4, Region.HAMSTRING, Duration.ofSeconds(2));

  @Test
  void eachStepIsAPhaseAndTogetherTheyLastAsLongAsTheRoutine() {
    Routine routine =
        Routines.of(
            new Part("warm-up", List.of(), List.of(step(STROKES, 60))),
            new Part("knots", List.of(), List.of(step(HOLD, 30), step(new Rest(), 10))));
    assertThat(on20(routine).phases())
        .containsExactly(
            new Phase("warm-up", "effleurage", Duration.ZERO, Duration.ofSeconds(60)),
            new Phase("knots", "hold", Duration.ofSeconds(60), Duration.ofSeconds(30)),
            new Phase("knots", "rest", Duration.ofSeconds(90), Duration.ofSeconds(10)));
    assertThat(on20(routine).length()).isEqualTo(Duration.ofSeconds(100));
    assertThat(on20(routine).notes()).isEmpty();
  }

  @Test
  void aRoutineThatAPadDoesNotReachAtAllIsARest() {
    Programme programme = on20(Routines.of(step(HAMSTRINGS, 40)));
    assertThat(programme.phases())
        .containsExactly(new Phase("rest", "rest", Duration.ZERO, Duration.ofSeconds(40)));
    assertThat(programme.at(Duration.ofSeconds(20), 6).touches()).isEmpty();
    assertThat(programme.notes()).hasSize(1);
  }

  @Test
  void reachIsSixtyMillimetresOnTheSideOfTheSpot() {
    Place middle = HOLD.spot().place();
    Routine routine = Routines.of(step(HOLD, 30));
    Place near = new Place(middle.xMm(), middle.yMm() + 59);
    Place far = new Place(middle.xMm(), middle.yMm() + 61);
    assertThat(Programme.of(routine, Pads.at(near), Tuning.standard()).notes()).isEmpty();
    assertThat(Programme.of(routine, Pads.at(far), Tuning.standard()).notes()).hasSize(1);
    assertThat(Programme.of(routine, Pads.at(near.mirrored()), Tuning.standard()).notes())
        .singleElement()
        .asString()
        .contains("other side");
  }

  @Test
  void aCapKeepsTheShapeOfTheRoutine() {
    Programme programme = on20(Routines.of(step(STROKES, 60), step(HOLD, 40)));
    assertThat(strength(programme, 30, 5)).isEqualTo(3.5);
    assertThat(strength(programme, 30, 4)).isEqualTo(3.25);
    assertThat(strength(programme, 30, 3)).isEqualTo(3);
    assertThat(strength(programme, 80, 6)).isEqualTo(5);
    assertThat(strength(programme, 80, 4)).isEqualTo(4);
    assertThat(strength(programme, 80, 3)).isEqualTo(3);
  }

  @Test
  void aCapUnderTheLightestLevelIsKeptTooAndRisingIsLeftAlone() {
    Programme programme = on20(Routines.of(step(HOLD, 40)));
    assertThat(strength(programme, 2, 3)).isEqualTo(2);
    assertThat(strength(programme, 20, 2)).isEqualTo(2);
    assertThat(strength(programme, 20, 0)).isZero();
  }

  @Test
  void breathGoesInForFourSecondsAndOutForSix() {
    Programme programme = on20(Routines.of(step(new Rest(), 60)));
    assertThat(breath(programme, 0)).isEqualTo(new Breath(true, 0));
    assertThat(breath(programme, 12).isIn()).isTrue();
    assertThat(breath(programme, 12).fullness()).isCloseTo(0.5, within(1e-9));
    assertThat(breath(programme, 14)).isEqualTo(new Breath(false, 1));
    assertThat(breath(programme, 17).fullness()).isCloseTo(0.5, within(1e-9));
    assertThat(breath(programme, 19).fullness()).isBetween(0.01, 0.2);
  }

  @Test
  void holdsDeepenWithTheOutBreath() {
    Programme programme = on20(Routines.of(step(HOLD, 40)));
    assertThat(strength(programme, 14, 6)).isEqualTo(4.5);
    assertThat(strength(programme, 20, 6)).isEqualTo(5);
    Programme gentle =
        on20(Routines.of(step(new GluteWork(3, GluteWork.Style.HOLDS, GluteWork.Sides.BOTH), 40)));
    assertThat(strength(gentle, 14, 6)).isEqualTo(3);
  }

  @Test
  void heatFollowsTheStepsAndEndsWithTheRoutine() {
    Programme programme = on20(Routines.of(step(STROKES, 60)));
    assertThat(programme.at(Duration.ofSeconds(59), 6).heat()).isEqualTo(HeatLevel.LOW);
    Moment after = programme.at(Duration.ofSeconds(60), 6);
    assertThat(after.heat()).isEqualTo(HeatLevel.OFF);
    assertThat(after.touches()).isEmpty();
    assertThat(after.phase()).isEqualTo(programme.phases().getLast());
  }

  private static Programme on20(Routine routine) {
    return Programme.of(routine, Pads.back20(), Tuning.standard());
  }

  private static double strength(Programme programme, int seconds, double cap) {
    List<Touch> touches = programme.at(Duration.ofSeconds(seconds), cap).touches();
    return touches.getFirst().strength();
  }

  private static Breath breath(Programme programme, int seconds) {
    return programme.at(Duration.ofSeconds(seconds), 6).breath();
  }
}

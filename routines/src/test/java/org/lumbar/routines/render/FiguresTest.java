package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.routines.render.Routines.step;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.GluteWork.Sides;
import org.lumbar.routines.technique.GluteWork.Style;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// The figures of every technique on the default pad, and what the figures say of odd cases.
class FiguresTest {
  static Stream<Technique> techniques() {
    Spot spot = new Spot(Region.QUADRATUS_LUMBORUM, Side.LEFT);
    return Stream.of(
        new Effleurage(4, Duration.ofSeconds(4)),
        new Effleurage(5, Duration.ofSeconds(8)),
        new Petrissage(4.5, Region.PARASPINAL, Duration.ofMillis(1500)),
        new Petrissage(5, Region.MID_BACK, Duration.ofSeconds(4)),
        new Friction(4.5, spot, Duration.ofMillis(1500)),
        new Friction(5, spot, Duration.ofSeconds(3)),
        new TriggerPointHold(6, spot),
        new MyofascialMelt(4, Region.PARASPINAL),
        new GluteWork(4.5, Style.CIRCLES, Sides.BOTH),
        new GluteWork(5, Style.HOLDS, Sides.IN_TURN));
  }

  @ParameterizedTest
  @MethodSource("techniques")
  void everyTechniqueHoldsTheJointBar(Technique technique) {
    Figures figures = figures(technique, Pads.back20());
    assertThat(figures.strengthDeviation()).isBetween(1e-6, 0.03);
    assertThat(figures.placeDeviationMm()).isBetween(1e-6, 3.0);
    assertThat(figures.largestStep()).isBetween(1e-6, 0.05 + 1e-9);
    assertThat(figures.peakLevel()).isBetween(1.0, 6.0);
  }

  @Test
  void aPlaceBeyondTheEdgeIsHeldAllTheTime() {
    Spot hip = new Spot(Region.SIDE_OF_HIP, Side.RIGHT);
    assertThat(figures(new TriggerPointHold(4, hip), Pads.back20()).heldPart()).isEqualTo(1);
  }

  @Test
  void strokesKeepWithinTheEdge() {
    Effleurage strokes = new Effleurage(4, Duration.ofSeconds(6));
    assertThat(figures(strokes, Pads.back20()).heldPart()).isCloseTo(0, within(0.01));
  }

  @Test
  void givingWayToAWeakerStepIsNoRoughStroke() {
    Spot spot = new Spot(Region.PARASPINAL, Side.LEFT);
    Routine falling =
        Routines.of(
            step(new Friction(5, spot, Duration.ofSeconds(2)), 20),
            step(new Friction(3, spot, Duration.ofSeconds(2)), 20));
    Programme programme = Programme.of(falling, Pads.back20(), Tuning.standard());
    assertThat(Figures.of(programme, new Renderer(Pads.back20())).largestStep())
        .isLessThanOrEqualTo(0.05 + 1e-9);
  }

  @Test
  void restHasNoFigures() {
    assertThat(figures(new Rest(), Pads.back20())).isEqualTo(new Figures(0, 0, 0, 0, 0));
  }

  private static Figures figures(Technique technique, PadLayout pad) {
    Programme programme = Programme.of(Routines.of(step(technique, 40)), pad, Tuning.standard());
    return Figures.of(programme, new Renderer(pad));
  }
}

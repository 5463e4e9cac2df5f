package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.routines.render.Routines.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;
import org.lumbar.routines.technique.TriggerPointHold;

/// What a person's profile changes in a programme.
class PersonTest {
  private static final Spot PARASPINAL_LEFT = new Spot(Region.PARASPINAL, Side.LEFT);
  private static final Spot QL_RIGHT = new Spot(Region.QUADRATUS_LUMBORUM, Side.RIGHT);
  private static final Spot MEASURED = Spot.at(new Place(-70, 30));
  private static final Routine ROUTINE =
      Routines.of(
          step(new Effleurage(3.5, Duration.ofSeconds(6)), 60),
          step(new TriggerPointHold(5, PARASPINAL_LEFT.orTender(1)), 40),
          step(new Friction(4.5, PARASPINAL_LEFT.orTender(2), Duration.ofSeconds(2)), 20),
          step(new TriggerPointHold(5, PARASPINAL_LEFT.orTender(3)), 40));

  @Test
  @DisplayName("F23: a hold for a tender spot is where the person is tender")
  void tenderSpotsAreTheirs() {
    Programme programme = programme(new Profile("Anna", 6, List.of(QL_RIGHT, MEASURED)));

    assertThat(touch(programme, 80).place()).isEqualTo(QL_RIGHT.place());
    assertThat(touch(programme, 80).hand()).isEqualTo(Hand.RIGHT);
    assertThat(touch(programme, 110).place().distanceMm(MEASURED.place()))
        .isCloseTo(12, within(1e-9));
    assertThat(touch(programme, 110).hand()).isEqualTo(Hand.LEFT);
    assertThat(touch(programme, 140).place()).isEqualTo(PARASPINAL_LEFT.place());
    assertThat(programme.notes()).isEmpty();
  }

  @Test
  void whoHasNamedNoneGetsTheRoutineAsItIsWritten() {
    Programme anybodys = Programme.of(ROUTINE, Pads.back20(), Tuning.standard());

    for (int second : new int[] {80, 140}) {
      assertThat(touch(anybodys, second).place()).isEqualTo(PARASPINAL_LEFT.place());
    }
  }

  @Test
  void aTenderSpotOutOfThePadsReachStaysWhereTheRoutineHasItAndANoteSaysSo() {
    Spot hamstring = new Spot(Region.HAMSTRING, Side.LEFT);
    Programme programme = programme(new Profile("Anna", 6, List.of(hamstring)));

    assertThat(touch(programme, 80).place()).isEqualTo(PARASPINAL_LEFT.place());
    assertThat(programme.notes()).singleElement().asString().contains("hold", "hamstring");
    assertThat(programme.length()).isEqualTo(ROUTINE.length());
  }

  @Test
  @DisplayName("F1: under a personal cap a routine keeps its shape, whatever more is allowed")
  void aPersonalCapScalesTheRoutine() {
    Programme programme = programme(new Profile("Anna", 4, List.of()));

    assertThat(programme.strongest()).isEqualTo(4);
    assertThat(touch(programme, 30).strength()).isEqualTo(3.25);
    assertThat(touch(programme, 110).strength()).isEqualTo(3.75);
    for (int second = 0; second < 160; second++) {
      for (Touch touch : programme.at(Duration.ofSeconds(second), 6).touches()) {
        assertThat(touch.strength()).isLessThanOrEqualTo(4);
      }
    }
    assertThat(programme.at(Duration.ofSeconds(110), 3).touches().getFirst().strength())
        .isEqualTo(3);
  }

  @Test
  void aCapThatIsNotThreeToSixIsNoProfile() {
    for (double cap : new double[] {2.99, 6.01, Double.NaN, -1}) {
      assertThatThrownBy(() -> new Profile("Anna", cap, List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("L1");
    }
  }

  private static Programme programme(Profile profile) {
    return Programme.of(ROUTINE, Pads.back20(), Tuning.standard(), profile);
  }

  private static Touch touch(Programme programme, int second) {
    return programme.at(Duration.ofSeconds(second), 6).touches().getFirst();
  }
}

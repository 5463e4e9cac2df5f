package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.physics.MotorDamage;

/// Why a massage is less than it asks, as people read it: on the page, over MQTT, in the terminal.
class HoldsTest {
  private static final Library LIBRARY = Library.shipped();
  private static final PadLayout PAD = LIBRARY.findLayout("back-20").orElseThrow();
  private static final Duration PAST = Duration.ofMinutes(6);

  private final List<Snapshot> seen = new ArrayList<>();

  @Test
  @DisplayName("F6: a cap after softer says so")
  void softerSaysSo() {
    Simulation simulation = running("knots", Clearance.unrestricted());
    simulation.perform(new Act.Press(simulation.now(), Button.SOFTER));
    simulation.runTo(PAST);

    assertThat(holds()).contains("held at 4.5: your cap after 'softer'");
  }

  @Test
  @DisplayName("L3: a cap of the health answers says so, and heat that they forbid")
  void theHealthAnswersSaySo() {
    Care care = Care.USUAL.cappedAt(160).heated(Care.Heat.OFF);
    running("knots", Clearance.granted(care)).runTo(PAST);

    assertThat(holds())
        .contains(
            "held at 4.0: the health questions ask for care",
            "no heat: the health questions ask for care");
  }

  @Test
  void heatThatWasSwitchedOffSaysSo() {
    Simulation simulation = running("warm-and-stroke", Clearance.unrestricted());
    simulation.perform(new Act.Ask(simulation.now(), new Request.HeatOff()));
    simulation.runTo(Duration.ofSeconds(30));

    assertThat(holds()).contains("no heat: you switched it off");
  }

  @Test
  @DisplayName("L44: a pad that is warm at the start is not heated, and says so")
  void aWarmPadIsNotHeated() {
    Simulation simulation =
        new Simulation(Plan.of(PAD, Fitting.repertoire(LIBRARY, PAD), "warm-and-stroke", 1));
    simulation.watchedBy(board());
    simulation.pad().plant().settleAt(38);
    simulation.runTo(Duration.ofSeconds(40));

    assertThat(holds()).anyMatch(hold -> hold.startsWith("no heat: the pad was too warm"));
    assertThat(simulation.truth().heaters()).allMatch(heater -> heater.duty() == 0);
  }

  @Test
  @DisplayName(
      "L12 H50 F55: a stalled motor and its twin stay off, the session goes on and says so")
  void aStalledMotorAndItsTwinStayOff() {
    outOfOrder(MotorDamage.STALLED, "motor 12 is held fast");
  }

  @Test
  @DisplayName("H52 F57: a motor with a broken wire and its twin stay off, and the session goes on")
  void anOpenMotorAndItsTwinStayOff() {
    outOfOrder(MotorDamage.OPEN, "motor 12 has a broken wire");
  }

  /// Motors 12 and 14 lie beside the spine, at the same height.
  private void outOfOrder(MotorDamage damage, String words) {
    Simulation simulation = running("wall-ball-10", Clearance.unrestricted());
    simulation.pad().plant().motor(11).damage(damage);
    simulation.runTo(PAST);

    assertThat(holds()).anyMatch(hold -> hold.startsWith(words));
    assertThat(simulation.state().condition()).isInstanceOf(Condition.Running.class);
    simulation.runTo(PAST.plusSeconds(1));
    for (int time = 0; time < 60; time++) {
      simulation.runTo(simulation.now().plusSeconds(1));
      assertThat(simulation.truth().applied().steps(11)).isZero();
      assertThat(simulation.truth().applied().steps(13)).isZero();
    }
  }

  private Simulation running(String routine, Clearance clearance) {
    Plan plan = Plan.of(PAD, Fitting.repertoire(LIBRARY, PAD), routine, 1);
    Simulation simulation =
        new Simulation(
            new Plan(
                plan.layout(),
                plan.repertoire(),
                routine,
                plan.seed(),
                clearance,
                plan.limits(),
                plan.acts(),
                plan.least()));
    simulation.watchedBy(board());
    simulation.runTo(Duration.ofSeconds(5));
    return simulation;
  }

  private StatusBoard board() {
    return new StatusBoard() {
      @Override
      public void show(Snapshot snapshot) {
        seen.add(snapshot);
      }

      @Override
      public void announce(Happening happening) {
        // The holds are in the snapshots.
      }
    };
  }

  private List<String> holds() {
    return seen.stream().flatMap(snapshot -> snapshot.holds().stream()).distinct().toList();
  }
}

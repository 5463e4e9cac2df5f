package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// Each reason for which a pad may refuse, over the real bytes: it comes to people by its name.
class RefusedByThePadTest {
  private static final PadLayout LAYOUT = Library.shipped().findLayout("back-20").orElseThrow();

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusedStartNamesItsReason(RefusalReason reason) {
    Simulation simulation = run("refuses-all=" + reason.wire() + "@999ms");

    assertThat(told(simulation, "rejected")).anyMatch(text -> text.contains("(" + reason + ")"));
    assertThat(told(simulation, "started")).isEmpty();
    assertThat(simulation.trace().samples()).allMatch(Sample::isOff);
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusedDriveEndsTheSessionAndNamesItsReason(RefusalReason reason) {
    Simulation simulation = run("refuses-all=" + reason.wire() + "@10s");

    assertThat(told(simulation, "started")).hasSize(1);
    assertThat(told(simulation, "fault")).first().asString().contains("(" + reason + ")");
    assertThat(simulation.truth().state()).isNotEqualTo(PadState.ARMED);
  }

  private static Simulation run(String fault) {
    Act[] harm = ActWords.fault(fault).toArray(Act[]::new);
    Plan plan = Plan.of(LAYOUT, Fitting.repertoire(Library.shipped(), LAYOUT), "knots", 7);
    Simulation simulation = new Simulation(plan.with(harm)).traced();
    simulation.runTo(Duration.ofSeconds(12));
    return simulation;
  }

  private static List<String> told(Simulation simulation, String kind) {
    return simulation.happenings().stream()
        .filter(happening -> happening.kind().equals(kind))
        .map(happening -> happening.text())
        .toList();
  }
}

package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadState;

/// The end of a session of chance: everything that was harmed is made whole, somebody presses stop
/// at the pad as often as it needs, and then start. A pad that does not work after that would have
/// to be thrown away for a fault that is gone.
record Recovery(
    Simulation simulation, Consumer<Act> perform, Function<Duration, Optional<String>> passTo) {
  private static final Duration SHORT = Duration.ofSeconds(5);

  /// A pad that was too hot must cool down first.
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final int SHORT_ROUNDS = 4;
  private static final int ROUNDS = 12;

  static Optional<String> of(
      Simulation simulation, Consumer<Act> perform, Function<Duration, Optional<String>> passTo) {
    return new Recovery(simulation, perform, passTo).run();
  }

  private Optional<String> run() {
    simulation.rig().repair();
    simulation.sleep(false);
    Optional<String> broken = pass(SHORT);
    for (int round = 0; broken.isEmpty() && !isRunning(); round++) {
      if (round == ROUNDS) {
        // L28: a cut-out that has opened stays open, and a pad that cannot heat is rightly faulted.
        return simulation.pad().plant().isCutOut()
            ? Optional.empty()
            : Optional.of("all is whole, and stop and start at the pad do not begin a massage");
      }
      press();
      broken = pass(round < SHORT_ROUNDS ? SHORT : LONG);
    }
    return broken;
  }

  /// What somebody presses who wants to go on: a watch that has seen a part change back may need to
  /// be told twice.
  private void press() {
    if (isAtRest()) {
      perform.accept(new Act.Screen(simulation.now(), Clearance.unrestricted()));
      perform.accept(new Act.Press(simulation.now(), Button.START));
    } else {
      perform.accept(new Act.Press(simulation.now(), Button.STOP));
    }
  }

  private Optional<String> pass(Duration span) {
    return passTo.apply(simulation.now().plus(span));
  }

  private boolean isRunning() {
    return simulation.state().condition() instanceof Condition.Running;
  }

  private boolean isAtRest() {
    return simulation.state().condition() instanceof Condition.Idle
        && simulation.pad().state() == PadState.SAFE;
  }
}

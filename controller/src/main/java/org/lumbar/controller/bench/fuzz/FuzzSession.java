package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.status.Happening;

/// One session of chance: everything is done that its seed wants, and every rule is asked after
/// every tick. At its end all is made whole, and the pad must work again.
public final class FuzzSession {
  private final long seed;
  private final Plan plan;
  private final Simulation simulation;
  private final PadRules padRules;
  private final DaemonRules daemonRules;
  private final FrameRules frameRules;

  private FuzzSession(long seed) {
    this.seed = seed;
    plan = FuzzPlan.of(seed);
    simulation = new Simulation(plan.acting(List.of()));
    padRules = new PadRules(simulation);
    daemonRules = new DaemonRules(simulation);
    frameRules = new FrameRules(simulation);
  }

  /// What came of the session of `seed`.
  public static FuzzResult run(long seed) {
    FuzzSession session = new FuzzSession(seed);
    Optional<String> broken;
    try {
      broken = session.carryOut().or(session::recover);
    } catch (RuntimeException | AssertionError e) {
      broken = Optional.of("it throws " + e);
    }
    return session.result(broken);
  }

  private FuzzResult result(Optional<String> broken) {
    List<Happening> happenings = simulation.happenings();
    return new FuzzResult(
        seed,
        plan,
        simulation.now(),
        broken,
        happenings,
        (int) happenings.stream().filter(one -> one.kind().equals("started")).count());
  }

  private Optional<String> carryOut() {
    for (Act act : plan.acts()) {
      Optional<String> broken = passTo(act.at());
      if (broken.isPresent()) {
        return broken;
      }
      perform(act);
    }
    return passTo(plan.earliestEnd());
  }

  private Optional<String> recover() {
    return Recovery.of(simulation, this::perform, this::passTo);
  }

  private void perform(Act act) {
    padRules.did(act, simulation.now());
    daemonRules.did(act, simulation.now());
    simulation.perform(act);
  }

  /// Ticks to `end`, and to the tick after it.
  private Optional<String> passTo(Duration end) {
    Optional<String> broken = look();
    while (broken.isEmpty() && simulation.now().compareTo(end) < 0) {
      Duration next = simulation.now().plus(ControlLoop.PERIOD);
      simulation.runTo(next.compareTo(end) < 0 ? next : end);
      broken = look();
    }
    return broken;
  }

  private Optional<String> look() {
    Look look = Look.at(simulation);
    return frameRules.broken().or(() -> padRules.broken(look)).or(() -> daemonRules.broken(look));
  }
}

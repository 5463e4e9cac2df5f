package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.core.State;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.routines.render.Phase;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.HeatedArea;

/// Takes the samples of a simulation as it goes.
final class Tracer {
  private final Simulation simulation;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Trace.Done> acts = new ArrayList<>();

  Tracer(Simulation simulation) {
    this.simulation = simulation;
  }

  void note(Act act) {
    acts.add(new Trace.Done(simulation.now(), act));
  }

  /// A tick of the daemon's loop is over.
  void sample() {
    SimulatedPad pad = simulation.pad();
    State state = simulation.state();
    samples.add(
        new Sample(
            simulation.now(),
            Situation.of(state),
            phase(state),
            pad.state(),
            pad.fault(),
            pad.plant().isEnabled(),
            pad.applied(),
            heaters(pad, state)));
  }

  private static List<Sample.Heat> heaters(SimulatedPad pad, State state) {
    Sample.Heat[] heaters = new Sample.Heat[pad.plant().heaterCount()];
    for (int heater = 0; heater < heaters.length; heater++) {
      HeatedArea area = pad.plant().area(heater);
      heaters[heater] =
          new Sample.Heat(
              pad.setpoint(heater),
              pad.heaterDuty(heater),
              area.celsius(),
              area.skinCelsius(),
              heard(state, heater));
    }
    return List.of(heaters);
  }

  private static Optional<HeaterReport> heard(State state, int heater) {
    return state
        .around()
        .telemetry()
        .filter(said -> heater < said.heaters().size())
        .map(said -> said.heaters().get(heater));
  }

  static Optional<Phase> phase(State state) {
    return state.condition() instanceof Condition.Running(Session session)
        ? phase(session)
        : Optional.empty();
  }

  private static Optional<Phase> phase(Session session) {
    Duration played = session.played();
    for (Phase phase : session.programme().phases()) {
      if (played.compareTo(phase.start().plus(phase.length())) < 0) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  Trace trace() {
    return new Trace(simulation.plan(), samples, simulation.happenings(), acts);
  }
}

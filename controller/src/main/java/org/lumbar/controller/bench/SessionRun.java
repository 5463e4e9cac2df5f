package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.sim.pad.HeaterTruth;
import org.lumbar.sim.pad.MotorTruth;

/// A whole session of one routine, from the press on start to its end, and the report on it.
public final class SessionRun {
  /// How far the played time may lag behind the routine's when it ends by itself: one tick.
  private static final Duration TICK = Duration.ofMillis(20);

  private static final double MILLIS_PER_SECOND = 1000.0;

  /// What a session's last announcement makes of it.
  private static final Map<String, String> ENDINGS =
      Map.of("finished", "completed", "stopped", "stopped", "fault", "fault");

  private final Plan plan;
  private final Programme programme;
  private final Simulation simulation;

  public SessionRun(Plan plan) {
    this(plan, LoopRecorder.NONE);
  }

  public SessionRun(Plan plan, LoopRecorder recorder) {
    this.plan = plan;
    programme = plan.programme();
    simulation = new Simulation(plan, recorder);
  }

  /// The simulation that is run, for to watch it.
  public Simulation simulation() {
    return simulation;
  }

  /// Runs it. `afterEach` is called after every tick of the daemon's loop.
  public SimulationReport run(Runnable afterEach) {
    simulation.runToEnd(afterEach);
    return report();
  }

  /// What came of it so far.
  public SimulationReport report() {
    PadLayout layout = plan.layout();
    var truth = simulation.truth();
    var line = simulation.statistics();
    return new SimulationReport(
        programme.routine().id(),
        layout.id(),
        plan.seed(),
        massagedSeconds(),
        outcome(),
        IntStream.range(0, layout.motors().size())
            .mapToObj(i -> motor(layout.motors().get(i), truth.motors().get(i)))
            .toList(),
        IntStream.range(0, layout.heaters().size())
            .mapToObj(i -> heater(layout.heaters().get(i), truth.heaters().get(i)))
            .toList(),
        programme.phases().stream().map(SessionRun::phase).toList(),
        simulation.happenings().stream().map(SessionRun::event).toList(),
        new SimulationReport.Frames(line.sent(), line.received()),
        List.copyOf(programme.notes()),
        simulation.digest());
  }

  /// The last tick before the end counts in full.
  private double massagedSeconds() {
    Duration massaged = simulation.massaged();
    boolean isWhole = massaged.plus(TICK).compareTo(programme.length()) >= 0;
    return seconds(isWhole ? programme.length() : massaged);
  }

  /// How the last session ended; `never_ended` where it is still under way.
  private String outcome() {
    if (!simulation.isOver()) {
      return "never_ended";
    }
    return simulation.happenings().reversed().stream()
        .map(Happening::kind)
        .filter(ENDINGS::containsKey)
        .findFirst()
        .map(ENDINGS::get)
        .orElse("not_started");
  }

  private static SimulationReport.Motor motor(Motor motor, MotorTruth truth) {
    return new SimulationReport.Motor(
        motor.id(),
        motor.place().xMm(),
        motor.place().yMm(),
        motor.excluded(),
        (double) truth.strongestSteps() / MotorLevels.STEPS_PER_LEVEL,
        seconds(truth.onFor()));
  }

  private static SimulationReport.Heater heater(Heater heater, HeaterTruth truth) {
    return new SimulationReport.Heater(
        heater.id(), truth.highestSetpoint().degrees(), rounded(truth.highestCelsius()));
  }

  private static SimulationReport.Phase phase(Phase phase) {
    return new SimulationReport.Phase(
        phase.part(), phase.technique(), seconds(phase.start()), seconds(phase.length()));
  }

  private static SimulationReport.Event event(Happening happening) {
    return new SimulationReport.Event(seconds(happening.at()), happening.kind(), happening.text());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }

  /// To a hundredth of a degree: what lies below is the noise of the model.
  private static double rounded(double celsius) {
    return Math.round(celsius * 100) / 100.0;
  }
}

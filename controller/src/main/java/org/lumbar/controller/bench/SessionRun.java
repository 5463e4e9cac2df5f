package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.Button;
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
  /// By then the pad has been found.
  private static final Duration PRESS_AFTER = Duration.ofSeconds(1);

  /// A session that has not ended so long after its length never will.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// How far the played time may lag behind the routine's when it ends by itself: one tick.
  private static final Duration TICK = Duration.ofMillis(20);

  private static final double MILLIS_PER_SECOND = 1000.0;

  private final PadLayout layout;
  private final Programme programme;
  private final long seed;
  private final Simulation simulation;

  public SessionRun(PadLayout layout, Repertoire repertoire, String routine, long seed) {
    this.layout = layout;
    this.seed = seed;
    programme = repertoire.find(routine).orElseThrow();
    simulation = new Simulation(layout, repertoire, routine, seed);
  }

  /// Runs it. `progress` hears how much of the routine has been played.
  public SimulationReport run(Consumer<Duration> progress) {
    simulation.run(PRESS_AFTER, progress);
    simulation.press(Button.START);
    simulation.runToEnd(programme.length().plus(PATIENCE), progress);
    var truth = simulation.truth();
    var line = simulation.line();
    return new SimulationReport(
        programme.routine().id(),
        layout.id(),
        seed,
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
        List.copyOf(programme.notes()));
  }

  /// The last tick before the end counts in full.
  private double massagedSeconds() {
    Duration massaged = simulation.massaged();
    boolean isWhole = massaged.plus(TICK).compareTo(programme.length()) >= 0;
    return seconds(isWhole ? programme.length() : massaged);
  }

  private String outcome() {
    return switch (simulation.state().condition()) {
      case Condition.Fault _ -> "fault";
      case Condition.Idle _ when has("finished") -> "completed";
      case Condition.Idle _ when has("stopped") -> "stopped";
      case Condition.Idle _,
          Condition.Disconnected _,
          Condition.Starting _,
          Condition.Running _,
          Condition.Paused _,
          Condition.Stopping _ ->
          "not_started";
    };
  }

  private boolean has(String kind) {
    return simulation.happenings().stream().anyMatch(happening -> happening.kind().equals(kind));
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

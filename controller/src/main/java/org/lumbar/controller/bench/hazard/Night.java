package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Routine;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.physics.TemperatureSensor;

/// F80: a night of ordinary noise, in which nothing may trip. It is made of stretches that know
/// nothing of each other, so that all cores can pass it together: one of every shipped routine in
/// turn, then rest, each with noise of its own.
final class Night {
  private static final Duration LENGTH = Duration.ofHours(8);
  private static final Duration STRETCH = Duration.ofMinutes(30);
  private static final double NOISE_KELVIN = 0.2;
  private static final String LOSS = "line-loss=0.01";

  private Night() {}

  static void pass(Evidence evidence) {
    int stretches = (int) LENGTH.dividedBy(STRETCH);
    List<String> alarms =
        IntStream.range(0, stretches)
            .parallel()
            .mapToObj(Night::alarm)
            .flatMap(Optional::stream)
            .toList();
    evidence.holds(
        "%d stretches of %d min, each with a massage: no fault"
                .formatted(stretches, STRETCH.toMinutes())
            + String.join(", ", alarms),
        alarms.isEmpty());
  }

  /// What went wrong in a stretch, if anything did.
  private static Optional<String> alarm(int stretch) {
    List<Routine> routines = Stage.LIBRARY.routines();
    List<PadLayout> layouts = Stage.LIBRARY.layouts();
    PadLayout layout = layouts.get(stretch % layouts.size());
    String routine = routines.get(stretch % routines.size()).id();
    Simulation simulation =
        new Simulation(
            Plan.of(layout, Fitting.repertoire(Stage.LIBRARY, layout), routine, stretch));
    simulation.rig().begin(Injection.parse(LOSS));
    IntStream.range(0, simulation.pad().model().heaters())
        .mapToObj(heater -> simulation.pad().plant().sensors(heater))
        .flatMap(List::stream)
        .forEach(Night::noisy);
    simulation.runTo(STRETCH);
    boolean isAtRest =
        simulation.state().condition() instanceof Condition.Idle
            && simulation.truth().fault() == PadFault.NONE;
    List<String> kinds = simulation.happenings().stream().map(Happening::kind).toList();
    boolean isFine = isAtRest && kinds.contains("finished") && !kinds.contains("fault");
    return isFine
        ? Optional.empty()
        : Optional.of("; %s on %s: %s".formatted(routine, layout.id(), simulation.happenings()));
  }

  private static void noisy(TemperatureSensor sensor) {
    sensor.noise(NOISE_KELVIN);
  }
}

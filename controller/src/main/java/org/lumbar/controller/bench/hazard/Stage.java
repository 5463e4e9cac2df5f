package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.fault.Injection;
import org.lumbar.sim.pad.PadView;

/// A pad and its daemon in virtual time, ready for something to go wrong.
final class Stage {
  /// Heats first and then strokes: both kinds of output within a minute.
  static final String WARM = "warm-and-stroke";

  static final String ROUTINE = "wall-ball-10";

  static final Library LIBRARY = Library.shipped();
  static final PadLayout PAD = LIBRARY.findLayout("back-20").orElseThrow();
  private static final long SEED = 1;

  private final Simulation simulation;

  Stage(String routine) {
    Plan plan = Plan.of(PAD, Fitting.repertoire(LIBRARY, PAD), routine, SEED);
    simulation = new Simulation(plan.acting(List.of()));
    pass(Duration.ofSeconds(1));
  }

  /// A session that has run for `into`.
  static Stage running(String routine, Duration into) {
    Stage stage = new Stage(routine);
    stage.press(Button.START);
    stage.pass(into);
    return stage;
  }

  /// A whole session on any pad, that nobody disturbs.
  static Stage whole(PadLayout pad, String routine) {
    Stage stage = new Stage(Plan.of(pad, Fitting.repertoire(LIBRARY, pad), routine, SEED));
    stage.simulation.runToEnd(() -> {});
    return stage;
  }

  private Stage(Plan plan) {
    simulation = new Simulation(plan);
  }

  void press(Button button) {
    simulation.perform(new Act.Press(simulation.now(), button));
  }

  void ask(Request request) {
    simulation.perform(new Act.Ask(simulation.now(), request));
  }

  /// The health questions are answered anew.
  void screen(Clearance clearance) {
    simulation.perform(new Act.Screen(simulation.now(), clearance));
  }

  void happen(String fault) {
    simulation.rig().begin(Injection.parse(fault));
  }

  void repair() {
    simulation.rig().repair();
  }

  void pass(Duration span) {
    simulation.runTo(simulation.now().plus(span));
  }

  /// How long it takes until `is`, looked at in every tick; empty when it is not within `patience`.
  Optional<Duration> until(BooleanSupplier is, Duration patience) {
    Duration from = simulation.now();
    while (simulation.now().minus(from).compareTo(patience) <= 0) {
      if (is.getAsBoolean()) {
        return Optional.of(simulation.now().minus(from));
      }
      pass(ControlLoop.PERIOD);
    }
    return Optional.empty();
  }

  /// Whether `is` in every tick of `span`.
  boolean always(BooleanSupplier is, Duration span) {
    return until(() -> !is.getAsBoolean(), span).isEmpty();
  }

  PadView truth() {
    return simulation.truth();
  }

  Simulation simulation() {
    return simulation;
  }

  /// No output, and the line in series with every output is open.
  boolean isDead() {
    return truth().isOff() && !truth().enabled();
  }

  boolean isOff() {
    return truth().isOff();
  }

  boolean isHeating() {
    return truth().heaters().stream().anyMatch(heater -> heater.duty() > 0);
  }

  boolean isRunning() {
    return simulation.state().condition() instanceof Condition.Running;
  }

  boolean hasFault() {
    return simulation.state().condition() instanceof Condition.Fault;
  }

  boolean hasPadFault() {
    return truth().fault() != PadFault.NONE;
  }

  /// The fault of the daemon by its code; empty without one.
  String faultCode() {
    return simulation.state().condition() instanceof Condition.Fault fault
        ? fault.cause().code()
        : "";
  }

  /// What the daemon says of its fault, and what to do; empty without one.
  String faultText() {
    return simulation.state().condition() instanceof Condition.Fault fault
        ? fault.cause().text() + " " + fault.cause().next()
        : "";
  }

  /// What the pad applies to a motor, in the wire's steps.
  int level(int motor) {
    return truth().applied().steps(motor);
  }

  double hottestFilmCelsius() {
    return truth().highestCelsius();
  }

  double hottestSkinCelsius() {
    return truth().heaters().stream()
        .mapToDouble(heater -> heater.highestSkinCelsius())
        .max()
        .orElse(0);
  }

  boolean hasHappened(String kind) {
    return simulation.happenings().stream().anyMatch(one -> one.kind().equals(kind));
  }
}

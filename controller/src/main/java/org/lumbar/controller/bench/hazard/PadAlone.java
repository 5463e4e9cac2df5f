package org.lumbar.controller.bench.hazard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.sim.host.BareHost;
import org.lumbar.sim.pad.HeaterTruth;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;

/// A pad that nobody helps to keep its limits: its host keeps none (F41), and says whatever a trial
/// wants it to say.
final class PadAlone {
  private static final long SEED = 12;
  private static final Celsius HOTTEST = Celsius.of(41);
  private static final Duration BEAT = Duration.ofMillis(20);

  private final BareHost host;

  private PadAlone(BareHost host) {
    this.host = host;
    host.greet();
  }

  /// One that is greeted and not armed.
  static PadAlone greeted() {
    SimulatedPad pad = new SimulatedPad(PadModel.of(Stage.PAD), SEED);
    return new PadAlone(new BareHost(pad, pad.model().firstDriven(), SEED));
  }

  /// One that is armed for all it allows.
  static PadAlone armed() {
    PadAlone alone = greeted();
    alone.host.arm();
    return alone;
  }

  /// One that is armed for no more than `capSteps`, and for no heat.
  static PadAlone armedAt(int capSteps) {
    PadAlone alone = greeted();
    alone.host.pad().press(Button.START);
    alone.host.send(BareHost.armFor(capSteps, Celsius.OFF));
    return alone;
  }

  /// An arm for all that a pad allows.
  HostMessage armFor() {
    return BareHost.armFor(MotorLevels.MAX_STEPS, HOTTEST);
  }

  BareHost host() {
    return host;
  }

  /// All heaters at 41 °C for one beat.
  void heat() {
    host.keepDriving(BEAT, motor(), 0, HOTTEST);
  }

  /// The first motor that may run, for one beat.
  void drive(int steps) {
    host.keepDriving(BEAT, steps);
  }

  int motor() {
    return host.pad().model().firstDriven();
  }

  /// The motors that may run.
  List<Integer> driven() {
    return IntStream.range(0, host.pad().model().motors())
        .filter(motor -> !host.pad().model().neverDriven().contains(motor))
        .boxed()
        .toList();
  }

  /// How long `meanwhile` went on until `is`; empty where it is not within `patience`.
  Optional<Duration> until(BooleanSupplier is, Runnable meanwhile, Duration patience) {
    Duration from = host.now();
    while (host.now().minus(from).compareTo(patience) <= 0) {
      if (is.getAsBoolean()) {
        return Optional.of(host.now().minus(from));
      }
      meanwhile.run();
    }
    return Optional.empty();
  }

  double hottestSkinCelsius() {
    return host.view().heaters().stream()
        .mapToDouble(HeaterTruth::highestSkinCelsius)
        .max()
        .orElse(0);
  }

  /// As a share of the speed at level 6.
  double fastestRotor() {
    double fastest = 0;
    for (int motor = 0; motor < host.pad().plant().motorCount(); motor++) {
      fastest = Math.max(fastest, host.pad().plant().motor(motor).speed());
    }
    return fastest;
  }
}

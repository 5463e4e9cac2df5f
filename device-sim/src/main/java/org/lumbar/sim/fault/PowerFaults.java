package org.lumbar.sim.fault;

import static org.lumbar.sim.fault.Quantity.measure;
import static org.lumbar.sim.fault.Quantity.part;

import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.ErmMotor;
import org.lumbar.sim.physics.MotorDamage;

/// What can go wrong with motors, supply, enable line and buttons. Motors are counted among those
/// that may run.
final class PowerFaults {
  private static final int BOUNCES = 10;

  private static final Quantity WHICH = part("the motor", 1, model -> (int) driven(model).count());

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "F55", "motor-stalled", "A motor is held fast.", damage(MotorDamage.STALLED), WHICH),
          Fault.of(
              "F56",
              "motor-driver-short",
              "A motor's driver no longer opens: full speed while the enable line is on.",
              damage(MotorDamage.DRIVER_SHORTED),
              WHICH),
          Fault.of(
              "F57", "motor-open", "A motor's wire is broken.", damage(MotorDamage.OPEN), WHICH),
          Fault.of(
              "F58",
              "over-current",
              "A motor's winding is shorted: far too much current while it is driven.",
              damage(MotorDamage.WINDING_SHORTED),
              WHICH),
          Fault.of(
              "F59",
              "supply-sag",
              "The supply's voltage falls.",
              supply(),
              measure("share of its nominal voltage", 0, 1, 0.8)),
          Fault.of(
              "F59b",
              "supply-surge",
              "The supply's voltage rises.",
              supply(),
              measure("share of its nominal voltage", 1, 2, 1.2)),
          Fault.of(
              "F61",
              "stop-stuck",
              "The stop button is held down, or its wire is broken.",
              Harm.pad((pad, _) -> pad.hold(Button.STOP), pad -> pad.release(Button.STOP))),
          Fault.of(
              "F61b",
              "stop-bounces",
              "The stop button's contact closes ten times in a moment, as worn ones do.",
              Harm.moment((pad, _) -> bounceStop(pad))),
          Fault.of(
              "F62",
              "start-stuck",
              "The start button is pressed and stays down: one press, and no other after it.",
              Harm.pad((pad, _) -> pad.hold(Button.START), pad -> pad.release(Button.START))),
          Fault.of(
              "F64",
              "enable-broken",
              "The enable line no longer closes: set on, it reads off, and nothing gets current.",
              Harm.plant(
                  (plant, _) -> plant.enableBroken(true), plant -> plant.enableBroken(false))),
          Fault.of(
              "F64b",
              "enable-stuck",
              "The enable line no longer opens: set off, it reads on.",
              Harm.plant(
                  (plant, _) -> plant.enableStuck(true), plant -> plant.enableStuck(false))));

  private PowerFaults() {}

  private static Harm supply() {
    return Harm.plant(
        (plant, values) -> plant.supply().sagTo(values.first()), plant -> plant.supply().sagTo(1));
  }

  private static Harm damage(MotorDamage damage) {
    return new Harm(
        (rig, values) -> motor(rig, values).damage(damage),
        (rig, values) -> motor(rig, values).mend(damage));
  }

  private static ErmMotor motor(Rig rig, Values values) {
    int channel = driven(rig.pad().model()).skip(values.index(0)).findFirst().orElseThrow();
    return rig.pad().plant().motor(channel);
  }

  private static IntStream driven(PadModel model) {
    return IntStream.range(0, model.motors()).filter(motor -> !model.neverDriven().contains(motor));
  }

  private static void bounceStop(SimulatedPad pad) {
    for (int time = 0; time < BOUNCES; time++) {
      pad.press(Button.STOP);
    }
  }
}

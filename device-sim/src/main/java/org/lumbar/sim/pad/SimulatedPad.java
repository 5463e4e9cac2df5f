package org.lumbar.sim.pad;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.physics.PadPlant;

/// A pad made of software: bytes and time go in, bytes come out, and [#view] tells the truth. The
/// same seed, bytes and times give the same pad, to the last bit.
///
/// It is not thread-safe: who uses it from several threads holds a lock around every call. What it
/// sends reaches the host within [#receive], [#press] and [#advanceTo].
public final class SimulatedPad {
  static final long TICK_MILLIS = 5;

  private static final double TICK_SECONDS = TICK_MILLIS / 1000.0;

  private final PadModel model;
  private final SplittableRandom random;
  private final PadPlant plant;
  private final Witness witness;
  private final TrafficCount counts = new TrafficCount();
  private Consumer<byte[]> toHost = _ -> {};
  private final Defects defects = new Defects();
  private final Contacts contacts = new Contacts();
  private Firmware firmware;
  private long nowMillis;
  private long bootedMillis;
  private long hungMillis;
  private long counterAhead;

  /// A pad whose power comes on now, which is its time zero.
  public SimulatedPad(PadModel model, long seed) {
    this.model = model;
    random = new SplittableRandom(seed);
    PadPlant.Parts parts =
        new PadPlant.Parts(model.motorWatts(), model.heaterWatts(), model.sensorsEach());
    plant = new PadPlant(parts, random.split());
    witness = new Witness(plant);
    firmware = boot(PadFault.NONE);
  }

  /// Whatever the pad sends goes to `host`, frame by frame; nothing else hears it any more.
  public void attach(Consumer<byte[]> host) {
    toHost = host;
  }

  /// The first `length` bytes of `bytes` arrive at the pad. Any bytes may.
  public void receive(byte[] bytes, int length) {
    if (!defects.stopTheProgram()) {
      firmware.hear(bytes, length);
    }
  }

  /// Lets time pass up to `now`, which is counted from the pad's making and never goes back.
  public void advanceTo(Duration now) {
    while (nowMillis + TICK_MILLIS <= now.toMillis()) {
      nowMillis += TICK_MILLIS;
      plant.advance(TICK_SECONDS);
      if (defects.stopTheProgram()) {
        hang();
      } else {
        firmware.tick(counter());
      }
      witness.watch(firmware.outputs().motors().applied(), firmware.outputs().heat());
    }
  }

  /// Somebody presses a button of the pad for a moment, unless it is held down already.
  public void press(Button button) {
    if (!contacts.isHeld(button)) {
      feel(button);
    }
  }

  /// A button is pressed and then held down, or its wire is broken, until [#release].
  public void hold(Button button) {
    if (contacts.hold(button)) {
      feel(button);
    }
  }

  public void release(Button button) {
    contacts.release(button);
  }

  /// The pad loses its power and gets it again. It comes back with everything off, and with the
  /// fault that it had.
  public void powerCycle() {
    PadFault kept = firmware.mode().fault();
    bootedMillis = nowMillis;
    hungMillis = 0;
    counterAhead = 0;
    firmware = boot(kept);
  }

  /// From now on the program's 32-bit counter of milliseconds is `left` before it comes round, as
  /// in a pad that has been on for 49.7 days.
  public void counterWrapsIn(Duration left) {
    counterAhead -= counter() + left.toMillis();
    firmware.counterSetTo(counter());
  }

  public Defects defects() {
    return defects;
  }

  /// The motors, heaters, sensors and supply, for to be damaged.
  public PadPlant plant() {
    return plant;
  }

  public PadModel model() {
    return model;
  }

  /// The time since the pad's making.
  public Duration now() {
    return Duration.ofMillis(nowMillis);
  }

  /// How the pad really is now.
  public PadView view() {
    Mode mode = firmware.mode();
    return new PadView(
        now(),
        mode.state(),
        mode.fault(),
        plant.isEnabled(),
        firmware.outputs().motors().applied(),
        witness.motors(firmware.outputs().motors().applied()),
        witness.heaters(firmware.outputs().heat()),
        firmware.shown(),
        firmware.chimes(),
        counts.traffic());
  }

  /// What each motor really gets, as [#view] has it, for those who look very often.
  public MotorLevels applied() {
    return firmware.outputs().motors().applied();
  }

  /// The setpoint that a heater follows.
  public Celsius setpoint(int heater) {
    return firmware.outputs().heat().setpoint(heater);
  }

  /// 0..1, what a heater gets of its full power.
  public double heaterDuty(int heater) {
    return firmware.outputs().heat().duty(heater);
  }

  public PadState state() {
    return firmware.mode().state();
  }

  public PadFault fault() {
    return firmware.mode().fault();
  }

  private Firmware boot(PadFault kept) {
    Boot start =
        new Boot(
            random.nextInt(),
            kept,
            random.split(),
            counts,
            defects,
            contacts,
            frame -> toHost.accept(frame));
    return new Firmware(model, plant, start);
  }

  private int counter() {
    return (int) (nowMillis - bootedMillis + counterAhead);
  }

  /// Limit L54: the stop button opens the enable line itself, also where no program hears it.
  private void feel(Button button) {
    if (!defects.stopTheProgram()) {
      firmware.press(button);
    } else if (button == Button.STOP) {
      plant.enable(false);
    }
  }

  private void hang() {
    hungMillis += TICK_MILLIS;
    if (!defects.has(FirmwareDefect.HUNG_WITHOUT_WATCHDOG)
        && hungMillis >= PadLimits.WATCHDOG_MILLIS) {
      defects.take(FirmwareDefect.HUNG);
      powerCycle();
    }
  }
}

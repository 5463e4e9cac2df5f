package org.lumbar.sim.pad;

import java.util.Optional;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.physics.PadPlant;

/// The pad's program, from one start to the next: three modes, and what leads from one to another.
/// Its clock begins with it.
final class Firmware implements Orders {
  private final Boot boot;
  private final PadPlant plant;
  private final MotorOutputs motors;
  private final HeatOutputs heat;
  private final PowerWatch power;
  private final DriveJudge driveJudge;
  private final ArmJudge armJudge;
  private final Report report;
  private final Conversation conversation;
  private final PadVoice voice;
  private final Reception reception;
  private final Beat telemetryBeat = new Beat();
  private final Buttons buttons = new Buttons();
  private final StartPress startPress = new StartPress();
  private final IllegalDrives illegalDrives = new IllegalDrives();
  private final Signal signal = new Signal();
  private Mode mode = new Mode.Safe();
  private boolean stopLoopOpen;
  private long nowMillis;

  Firmware(PadModel model, PadPlant plant, FirmwareDefect defect, Boot boot) {
    this.boot = boot;
    this.plant = plant;
    motors = new MotorOutputs(model, plant);
    heat = new HeatOutputs(model, plant);
    power = new PowerWatch(model, plant);
    report = new Report(model);
    driveJudge = new DriveJudge(model);
    armJudge = new ArmJudge(report);
    conversation = new Conversation(boot.random());
    voice = new PadVoice(conversation, boot.counts(), boot.line());
    reception = new Reception(conversation, boot.counts(), this);
    misbehave(defect);
    becomeOff(boot.keptFault() == PadFault.NONE ? mode : new Mode.Latched(boot.keptFault()));
  }

  void misbehave(FirmwareDefect defect) {
    report.misbehave(defect);
    motors.unstick();
    if (defect == FirmwareDefect.STUCK_CHANNEL) {
      motors.stickFirst(PadLimits.FIRM_STEPS);
    }
  }

  void hear(byte[] bytes, int length) {
    reception.hear(bytes, length, nowMillis);
  }

  /// The contact of a button closes.
  void press(Button button) {
    if (!buttons.isPress(button, nowMillis)) {
      return;
    }
    switch (button) {
      case START -> startPress.press(nowMillis);
      case STOP -> stopAtThePad();
      case SOFTER, HEAT -> {}
    }
    say(new PadMessage.Press(button, buttons.presses().of(button)));
  }

  /// The stop button's loop is closed while nobody presses it: a broken wire is a pressed stop.
  void stopLoopOpen(boolean open) {
    stopLoopOpen = open;
  }

  /// One round of the program, at `atMillis` since its start.
  void tick(long atMillis) {
    nowMillis = atMillis;
    heat.tick(nowMillis);
    if (mode instanceof Mode.Armed) {
      motors.tick(nowMillis);
    }
    PadFault fault = newFault();
    if (fault != PadFault.NONE) {
      trip(fault);
    }
    if (stopLoopOpen) {
      stop();
    }
    if (telemetryBeat.isDue(mode, nowMillis)) {
      say(report.telemetry(mode, motors, heat, power, buttons.presses()));
    }
  }

  @Override
  public void hello(HostMessage.Hello hello, Header header) {
    if (hello.nonce() == Header.NO_SESSION) {
      refuse(RefusalReason.MALFORMED, header);
      return;
    }
    if (conversation.isNew(hello.nonce())) {
      stop();
      conversation.begin(hello.nonce(), header);
    }
    say(
        new PadMessage.Welcome(
            conversation.hostNonce(),
            conversation.sessionNonce(),
            boot.id(),
            report.identity(),
            report.limits()));
  }

  @Override
  public void stop() {
    becomeOff(mode instanceof Mode.Latched ? mode : new Mode.Safe());
  }

  @Override
  public void arm(HostMessage.Arm arm, Header header) {
    Optional<RefusalReason> objection = armJudge.objection(arm, mode, startPress.stands(nowMillis));
    if (objection.isPresent()) {
      refuse(objection.get(), header);
      return;
    }
    if (mode instanceof Mode.Armed(Session session)) {
      session.narrow(arm);
      motors.capAt(arm.capSteps());
      heat.capAt(arm.heatCeiling());
    } else {
      mode = new Mode.Armed(new Session(arm, nowMillis));
      startPress.useUp();
      plant.enable(true);
    }
  }

  @Override
  public void drive(HostMessage.Drive drive, Header header) {
    Optional<RefusalReason> objection = driveJudge.objection(drive, mode);
    if (objection.isPresent()) {
      refuse(objection.get(), header);
      punish(objection.get());
      return;
    }
    signal.show(drive, nowMillis);
    if (mode instanceof Mode.Armed(Session session)) {
      session.accept(drive, nowMillis);
      motors.want(drive.levels());
      heat.want(drive.setpoints());
    }
  }

  @Override
  public void refuse(RefusalReason reason, Header header) {
    boot.counts().drop(Dropped.REFUSED);
    MessageType refused = MessageType.ofWire(header.type());
    say(new PadMessage.Refusal(reason, refused, header.sequence()));
  }

  Mode mode() {
    return mode;
  }

  MotorOutputs motors() {
    return motors;
  }

  HeatOutputs heat() {
    return heat;
  }

  Cue shown() {
    return signal.shown(nowMillis);
  }

  int chimes() {
    return signal.chimes();
  }

  private PadFault newFault() {
    PadFault ofPower = power.fault(motors, heat, nowMillis);
    PadFault ofHeat = heat.fault();
    PadFault ofSession =
        mode instanceof Mode.Armed(Session session)
            ? session.tick(!motors.applied().isOff(), heat.isHeating(), nowMillis)
            : PadFault.NONE;
    if (ofPower != PadFault.NONE) {
      return ofPower;
    }
    return ofHeat != PadFault.NONE ? ofHeat : ofSession;
  }

  private void punish(RefusalReason reason) {
    switch (reason) {
      case EXCLUDED_MOTOR -> trip(PadFault.EXCLUDED_MOTOR_ASKED);
      case OVER_CAP, HEAT_TOO_HIGH -> {
        if (illegalDrives.isOneTooMany(nowMillis)) {
          trip(PadFault.ILLEGAL_LEVELS);
        }
      }
      case NOT_ARMED,
          NO_PRESS,
          WRONG_SHAPE,
          WRONG_LIMITS,
          FAULT_LATCHED,
          MALFORMED,
          LEASE_TOO_LONG,
          UNKNOWN_TYPE,
          WRONG_VERSION -> {}
    }
  }

  /// The first fault stays the one that is told.
  private void trip(PadFault fault) {
    if (!(mode instanceof Mode.Latched)) {
      becomeOff(new Mode.Latched(fault));
    }
  }

  /// A press on stop: everything off, and a fault whose cause is gone is acknowledged.
  private void stopAtThePad() {
    boolean stays = mode instanceof Mode.Latched(PadFault fault) && !isCauseGone(fault);
    becomeOff(stays ? mode : new Mode.Safe());
    illegalDrives.forget();
  }

  private boolean isCauseGone(PadFault fault) {
    return switch (fault) {
      case OVER_TEMPERATURE, SENSOR_OPEN, SENSOR_SHORT, SENSORS_DISAGREE -> heat.isSound();
      case SUPPLY -> power.isSupplyRight();
      case OVER_CURRENT -> !power.drawsTooMuch();
      case STUCK_ON -> !power.leaks(motors, heat);
      case NONE,
          HOST_SILENT,
          EXCLUDED_MOTOR_ASKED,
          ILLEGAL_LEVELS,
          SESSION_TOO_LONG,
          HEAT_TOO_LONG,
          LOOP_FROZEN ->
          true;
    };
  }

  /// The one way out of ARMED, whatever the reason: enable line, motors, heaters, and the press.
  private void becomeOff(Mode next) {
    plant.enable(false);
    motors.off();
    heat.off();
    startPress.useUp();
    if (!next.state().equals(mode.state())) {
      signal.showOwn(next instanceof Mode.Latched, nowMillis);
    }
    mode = next;
  }

  private void say(PadMessage message) {
    voice.say(message, report.version(), nowMillis);
  }
}

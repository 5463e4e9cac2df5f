package org.lumbar.sim.pad;

import java.util.Optional;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.sim.physics.PadPlant;

/// The pad's program, from one start to the next: three modes, and what leads from one to another.
/// Its clock begins with it.
final class Firmware implements Orders {
  private final Boot boot;
  private final Outputs outputs;
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
  private final MillisCounter clock = new MillisCounter();
  private Mode mode = new Mode.Safe();
  private long nowMillis;

  Firmware(PadModel model, PadPlant plant, Boot boot) {
    this.boot = boot;
    outputs = new Outputs(model, plant, boot.defects());
    report = new Report(model, boot.defects());
    driveJudge = new DriveJudge(model, boot.defects());
    armJudge = new ArmJudge(report);
    conversation = new Conversation(boot.random(), boot.defects());
    voice = new PadVoice(conversation, boot.counts(), boot.line());
    reception = new Reception(conversation, boot.counts(), this);
    becomeOff(boot.keptFault() == PadFault.NONE ? mode : new Mode.Latched(boot.keptFault()));
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

  /// The counter of milliseconds shows `reading` from now on, and no time has passed.
  void counterSetTo(int reading) {
    clock.setTo(reading);
  }

  /// One round of the program; its counter of milliseconds shows `reading`.
  void tick(int reading) {
    nowMillis = clock.read(reading);
    outputs.tick(mode instanceof Mode.Armed, nowMillis);
    trip(outputs.fault(nowMillis));
    if (mode instanceof Mode.Armed(Session session)) {
      trip(session.tick(outputs, nowMillis));
    }
    if (boot.contacts().isHeld(Button.STOP)) {
      stop();
    }
    if (telemetryBeat.isDue(mode, nowMillis)) {
      say(report.telemetry(mode, outputs, buttons.presses()));
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
    if (!boot.defects().has(FirmwareDefect.NEVER_ACKNOWLEDGES)) {
      say(report.welcome(conversation, boot.id()));
    }
  }

  @Override
  public void stop() {
    becomeOff(mode instanceof Mode.Latched ? mode : new Mode.Safe());
  }

  @Override
  public void arm(HostMessage.Arm arm, Header header) {
    Optional<RefusalReason> objection =
        boot.defects()
            .spite()
            .or(() -> armJudge.objection(arm, mode, startPress.stands(nowMillis)));
    if (objection.isPresent()) {
      refuse(objection.get(), header);
      return;
    }
    if (mode instanceof Mode.Armed(Session session)) {
      session.narrow(arm);
      outputs.capAt(arm);
    } else {
      mode = new Mode.Armed(new Session(arm, nowMillis));
      outputs.enable();
    }
  }

  @Override
  public void drive(HostMessage.Drive drive, Header header) {
    Optional<RefusalReason> objection =
        boot.defects().spite().or(() -> driveJudge.objection(drive, mode));
    if (objection.isPresent()) {
      refuse(objection.get(), header);
      punish(objection.get());
      return;
    }
    signal.show(drive, nowMillis);
    if (mode instanceof Mode.Armed(Session session)) {
      session.accept(drive, nowMillis);
      outputs.want(drive);
    }
  }

  @Override
  public void refuse(RefusalReason reason, Header header) {
    boot.counts().drop(Dropped.REFUSED);
    say(Report.refusal(reason, header));
  }

  Mode mode() {
    return mode;
  }

  Outputs outputs() {
    return outputs;
  }

  Cue shown() {
    return signal.shown(nowMillis);
  }

  int chimes() {
    return signal.chimes();
  }

  /// Asking for what must never be is more than an error.
  private void punish(RefusalReason reason) {
    if (reason == RefusalReason.EXCLUDED_MOTOR) {
      trip(PadFault.EXCLUDED_MOTOR_ASKED);
    }
    boolean illegal = reason == RefusalReason.OVER_CAP || reason == RefusalReason.HEAT_TOO_HIGH;
    if (illegal && illegalDrives.isOneTooMany(nowMillis)) {
      trip(PadFault.ILLEGAL_LEVELS);
    }
  }

  /// The first fault stays the one that is told.
  private void trip(PadFault fault) {
    if (fault != PadFault.NONE && !(mode instanceof Mode.Latched)) {
      becomeOff(new Mode.Latched(fault));
    }
  }

  /// A press on stop: everything off, and a fault whose cause is gone is acknowledged.
  private void stopAtThePad() {
    boolean stays = mode instanceof Mode.Latched(PadFault fault) && !outputs.isCauseGone(fault);
    becomeOff(stays ? mode : new Mode.Safe());
    illegalDrives.forget();
  }

  /// The one way out of ARMED, whatever the reason: enable line, motors, heaters, and the press.
  private void becomeOff(Mode next) {
    outputs.off();
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

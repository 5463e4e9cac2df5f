package org.lumbar.sim.host;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.sim.fault.Rig;
import org.lumbar.sim.pad.PadLimits;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A host that keeps no rule: it says to a simulated pad whatever somebody wants, in raw frames,
/// and keeps what comes back. What it does not bring about, the pad itself has prevented. Time
/// passes only in the methods that say so.
public final class BareHost extends Listener {
  private static final Celsius HOTTEST = Celsius.of(41);
  private static final int LEASE_MILLIS = 1000;
  private static final int BEAT_MILLIS = 20;
  private static final int IDLE_BEAT_MILLIS = 200;
  private static final int NONCE = 4711;
  private static final int U16 = 0xFFFF;

  private final SimulatedPad pad;
  private final int motor;
  private final Rig rig;
  private int sequence;
  private int tick;
  private int leaseMillis = LEASE_MILLIS;
  private boolean loopRuns = true;
  private Duration now = Duration.ZERO;

  /// Takes the pad's line. `motor` is the one that is driven where none is named, and `seed` where
  /// the line's chance begins.
  public BareHost(SimulatedPad pad, int motor, long seed) {
    this.pad = pad;
    this.motor = motor;
    rig = new Rig(pad, seed);
    rig.line().attach(this::hear);
  }

  /// Says hello, as after a plug has been put in.
  public void greet() {
    sendHello(NONCE);
  }

  public void sendHello(int nonce) {
    send(
        header(MessageType.HELLO.wire(), Header.NO_SESSION),
        HostMessageCodec.encode(new HostMessage.Hello(nonce)));
  }

  /// Somebody presses start, and it arms for all that a pad allows.
  public void arm() {
    pad.press(Button.START);
    send(armFor(MotorLevels.MAX_STEPS, HOTTEST));
  }

  public static HostMessage.Arm armFor(int capSteps, Celsius ceiling) {
    return new HostMessage.Arm(capSteps, ceiling, PadLimits.TABLE.crc());
  }

  /// The next drive, of one motor and with the same setpoint for all heaters.
  public HostMessage.Drive drive(int channel, int steps, Celsius setpoint) {
    int[] levels = new int[pad.model().motors()];
    if (channel < levels.length) {
      levels[channel] = steps;
    }
    return drive(MotorLevels.of(levels), setpoint);
  }

  public HostMessage.Drive drive(MotorLevels levels, Celsius setpoint) {
    List<Celsius> setpoints = Collections.nCopies(pad.model().heaters(), setpoint);
    tick = tick + (loopRuns ? 1 : 0) & U16;
    return new HostMessage.Drive(leaseMillis, tick, levels, setpoints, Cue.DARK);
  }

  /// Sends one drive without heat.
  public void drive(int channel, int steps) {
    send(drive(channel, steps, Celsius.OFF));
  }

  public void driveNothing() {
    drive(motor, 0);
  }

  /// Drives at the usual beat while `time` passes.
  public void keepDriving(Duration time, int channel, int steps, Celsius setpoint) {
    Duration end = now.plus(time);
    while (now.compareTo(end) < 0) {
      send(drive(channel, steps, setpoint));
      pass(BEAT_MILLIS);
    }
  }

  public void keepDriving(Duration time, int steps) {
    keepDriving(time, motor, steps, Celsius.OFF);
  }

  public void stop() {
    send(new HostMessage.Stop(StopReason.PERSON));
  }

  public void send(HostMessage message) {
    send(header(MessageType.of(message).wire()), HostMessageCodec.encode(message));
  }

  public void send(Header header, byte[] payload) {
    sendRaw(FrameEncoder.encode(header, payload));
  }

  public void sendRaw(byte[] bytes) {
    rig.line().send(bytes, bytes.length);
  }

  /// The next frame's header, as a host that does all right makes it.
  public Header header(int type) {
    return header(type, nonce());
  }

  private Header header(int type, int nonce) {
    sequence = sequence + 1 & U16;
    int millis = (int) (now.toMillis() & U16);
    return new Header(Header.VERSION, Header.HOST_TO_PAD, type, nonce, sequence, millis, echo());
  }

  /// Lets time pass without a word.
  public void pass(long millis) {
    now = now.plusMillis(millis);
    rig.advanceTo(now);
  }

  /// Lets time pass in which the host sends nothing but what keeps an idle line alive.
  public void passIdle(Duration time) {
    for (long passed = 0; passed < time.toMillis(); passed += IDLE_BEAT_MILLIS) {
      driveNothing();
      pass(IDLE_BEAT_MILLIS);
    }
  }

  /// From now on its drives ask for this lease.
  public void lease(int millis) {
    leaseMillis = millis;
  }

  /// Whether each drive counts one round of a control loop, as in a host that is alive (H28).
  public void runLoop(boolean runs) {
    loopRuns = runs;
  }

  public boolean runsLoop() {
    return loopRuns;
  }

  /// The next drive's tick is the one after `last`.
  public void countTicksFrom(int last) {
    tick = last;
  }

  /// The next frame's number is the one after `last`.
  public void countFramesFrom(int last) {
    sequence = last;
  }

  public SimulatedPad pad() {
    return pad;
  }

  /// Pad and line, for to be harmed.
  public Rig rig() {
    return rig;
  }

  public PadView view() {
    return pad.view();
  }

  public Duration now() {
    return now;
  }

  /// The number of its last frame.
  public int sequence() {
    return sequence;
  }

  @Override
  boolean isLineSound() {
    return rig.present().isEmpty();
  }
}

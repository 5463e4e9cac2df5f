package org.lumbar.sim.pad;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.sim.fault.Rig;

/// A host without any rule of its own: it says to a simulated pad whatever a test wants, in raw
/// frames, and keeps what comes back.
public final class RawHost implements FrameSink {
  public static final int LEVEL = MotorLevels.STEPS_PER_LEVEL;
  public static final int LEASE_MILLIS = 1000;
  public static final Celsius NO_HEAT = Celsius.OFF;

  private static final int BEAT_MILLIS = 20;
  private static final int U16 = 0xFFFF;

  public final SimulatedPad pad;
  public final Rig rig;
  public int nonce;
  public int sequence;
  public int tick;
  public int leaseMillis = LEASE_MILLIS;

  /// Whether each drive counts one round of the control loop.
  public boolean loopRuns = true;

  private final FrameDecoder decoder = new FrameDecoder();
  private final List<PadMessage> heard = new ArrayList<>();
  private final List<Header> headers = new ArrayList<>();
  private Duration now = Duration.ZERO;
  private int newestPadMillis;

  public RawHost(SimulatedPad pad) {
    this.pad = pad;
    rig = new Rig(pad, 7);
    rig.line().attach((bytes, length) -> decoder.accept(bytes, length, this));
  }

  public static RawHost withPad() {
    return new RawHost(new SimulatedPad(TestPads.back20(), 7));
  }

  /// A pad in a session, armed for all that a pad allows.
  public static RawHost armed() {
    RawHost host = withPad();
    host.greet();
    host.arm();
    return host;
  }

  public void greet() {
    sendHello(4711);
  }

  public void sendHello(int hostNonce) {
    send(
        new Header(1, Header.HOST_TO_PAD, MessageType.HELLO.wire(), 0, next(), millis(), echo()),
        HostMessageCodec.encode(new HostMessage.Hello(hostNonce)));
  }

  /// Press on start, then arm.
  public void arm() {
    pad.press(Button.START);
    send(armFor(MotorLevels.MAX_STEPS, Celsius.of(41)));
  }

  public static HostMessage.Arm armFor(int capSteps, Celsius ceiling) {
    return new HostMessage.Arm(capSteps, ceiling, PadLimits.TABLE.crc());
  }

  public HostMessage.Drive drive(int motor, int steps, Celsius setpoint) {
    int[] levels = new int[pad.model().motors()];
    if (motor < levels.length) {
      levels[motor] = steps;
    }
    return drive(MotorLevels.of(levels), setpoint);
  }

  public HostMessage.Drive drive(MotorLevels levels, Celsius setpoint) {
    List<Celsius> setpoints = Collections.nCopies(pad.model().heaters(), setpoint);
    tick = tick + (loopRuns ? 1 : 0) & U16;
    return new HostMessage.Drive(leaseMillis, tick, levels, setpoints, Cue.DARK);
  }

  public void drive(int motor, int steps) {
    send(drive(motor, steps, Celsius.OFF));
  }

  public void driveNothing() {
    drive(TestPads.DRIVEN, 0);
  }

  /// Drives at the usual beat for `time`.
  public void keepDriving(Duration time, int motor, int steps, Celsius setpoint) {
    Duration end = now.plus(time);
    while (now.compareTo(end) < 0) {
      send(drive(motor, steps, setpoint));
      pass(BEAT_MILLIS);
    }
  }

  public void keepDriving(Duration time, int steps) {
    keepDriving(time, TestPads.DRIVEN, steps, Celsius.OFF);
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
    return new Header(1, Header.HOST_TO_PAD, type, nonce, next(), millis(), echo());
  }

  public void pass(long millis) {
    now = now.plusMillis(millis);
    rig.advanceTo(now);
  }

  /// Lets time pass in which the host sends nothing but what keeps an idle line alive.
  public void passIdle(Duration time) {
    for (long passed = 0; passed < time.toMillis(); passed += 200) {
      driveNothing();
      pass(200);
    }
  }

  public Duration now() {
    return now;
  }

  public PadView view() {
    return pad.view();
  }

  public <M extends PadMessage> List<M> heard(Class<M> kind) {
    return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public PadMessage.Telemetry telemetry() {
    return heard(PadMessage.Telemetry.class).getLast();
  }

  public Stream<RefusalReason> refusals() {
    return heard(PadMessage.Refusal.class).stream().map(PadMessage.Refusal::reason);
  }

  public Optional<RefusalReason> lastRefusal() {
    return refusals().reduce((_, last) -> last);
  }

  public List<Header> headers() {
    return headers;
  }

  public void forget() {
    heard.clear();
    headers.clear();
  }

  @Override
  public void frame(Frame frame) {
    headers.add(frame.header());
    newestPadMillis = frame.header().timeMillis();
    if (PadMessageCodec.decode(frame) instanceof Decoded.Understood<PadMessage>(PadMessage m)) {
      heard.add(m);
      if (m instanceof PadMessage.Welcome welcome) {
        nonce = welcome.sessionNonce();
      }
    }
  }

  @Override
  public void noise(Noise why) {
    if (rig.present().isEmpty()) {
      throw new AssertionError("a pad sends whole frames only, this was " + why);
    }
  }

  public int echo() {
    return newestPadMillis;
  }

  private int next() {
    sequence = sequence + 1 & U16;
    return sequence;
  }

  private int millis() {
    return (int) (now.toMillis() & U16);
  }
}

package org.lumbar.sim.pad;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.StopReason;
import org.lumbar.sim.host.BareHost;

/// One pad and all that can be done to it, in an order that the seed decides: mostly a host that
/// knows what it does, so that the pad gets somewhere, and between it everything else.
final class PadFuzz {
  private static final List<MessageType> TYPES = List.of(MessageType.values());

  private static final int FORGET_EVERY = 500;

  private final SplittableRandom random;
  private final BareHost host = TestPads.host();
  private final PadInvariants invariants = new PadInvariants(host.pad());
  private final Set<RefusalReason> refusals = EnumSet.noneOf(RefusalReason.class);
  private byte[] earlier = {0};
  private Optional<HostMessage.Arm> earlierArm = Optional.empty();
  private final List<byte[]> corpus;
  private int happened;

  /// `corpus` has inputs that were telling once; they come again between all others.
  PadFuzz(long seed, List<byte[]> corpus) {
    random = new SplittableRandom(seed);
    this.corpus = List.copyOf(corpus);
  }

  void run(int inputs) {
    host.greet();
    while (happened < inputs) {
      somethingHappens();
      invariants.check();
      happened++;
      if (happened % FORGET_EVERY == 0) {
        host.refusals().forEach(refusals::add);
        host.forget();
      }
    }
    host.refusals().forEach(refusals::add);
  }

  PadInvariants invariants() {
    return invariants;
  }

  Set<RefusalReason> refusals() {
    return refusals;
  }

  int happened() {
    return happened;
  }

  private void somethingHappens() {
    int dice = random.nextInt(100);
    if (dice < 40) {
      sendFrame(host.drive(levels(), setpoint()));
    } else if (dice < 60) {
      host.pass(random.nextInt(60));
    } else if (dice < 75) {
      pressOrArm();
    } else if (dice < 90) {
      sendSomethingWrong();
    } else {
      somethingRare();
    }
  }

  private void pressOrArm() {
    switch (random.nextInt(8)) {
      case 0 -> host.pad().press(Button.STOP);
      case 1 -> host.pad().press(random.nextBoolean() ? Button.SOFTER : Button.HEAT);
      case 2, 3, 4 -> {
        host.pad().press(Button.START);
        invariants.startPressed();
      }
      default -> arm();
    }
  }

  private void arm() {
    int crc = random.nextInt(8) == 0 ? random.nextInt() : PadLimits.TABLE.crc();
    int cap = random.nextInt(6) == 0 ? random.nextInt(256) : MotorLevels.MAX_STEPS;
    Celsius ceiling = new Celsius(random.nextInt(6) == 0 ? random.nextInt(600) : 410);
    HostMessage.Arm arm = new HostMessage.Arm(cap, ceiling, crc);
    invariants.armSent(arm);
    sendFrame(arm);
  }

  private void somethingRare() {
    switch (random.nextInt(20)) {
      case 0 -> host.pass(1_500);
      case 1 -> host.pass(random.nextInt(8) == 0 ? 61_000 : 900);
      case 2 -> host.runLoop(!host.runsLoop());
      case 3 -> host.lease(random.nextInt(3) == 0 ? random.nextInt(0x10000) : 1000);
      case 4 -> host.sendHello(random.nextInt());
      case 5 -> sendFrame(new HostMessage.Stop(StopReason.PERSON));
      case 6 -> host.pad().powerCycle();
      case 7, 8, 9 -> host.runLoop(true);
      case 10, 11, 12 -> host.lease(1000);
      case 13, 14 -> host.sendHello(4711);
      default -> sendFrame(host.drive(TestPads.DRIVEN, 120, Celsius.of(38)));
    }
  }

  private void sendSomethingWrong() {
    MessageType type = TYPES.get(random.nextInt(TYPES.size()));
    Header header = host.header(type.wire());
    switch (random.nextInt(9)) {
      case 0 -> host.sendRaw(bytes(random.nextInt(300)));
      case 1 -> host.sendRaw(flipped(earlier));
      case 2 -> sendAgain();
      case 7 -> host.sendRaw(telling());
      case 8 -> host.sendRaw(flipped(telling()));
      case 3 -> host.send(header, bytes(random.nextInt(60)));
      case 4 -> host.send(header(random.nextInt(256), header.nonce(), header.sequence()), drive());
      case 5 -> host.send(header(Header.VERSION, random.nextInt(), header.sequence()), drive());
      default ->
          host.send(header(Header.VERSION, header.nonce(), random.nextInt(0x10000)), drive());
    }
  }

  private Header header(int version, int nonce, int sequence) {
    int address = random.nextInt(4) == 0 ? random.nextInt(256) : Header.HOST_TO_PAD;
    int type = random.nextInt(4) == 0 ? random.nextInt(256) : MessageType.DRIVE.wire();
    int echo = random.nextInt(4) == 0 ? random.nextInt(0x10000) : host.echo();
    return new Header(version, address, type, nonce, sequence, 0, echo);
  }

  /// The frame may have been lost in garbage the first time, so that an arm can count now.
  private void sendAgain() {
    earlierArm.ifPresent(invariants::armSent);
    host.sendRaw(earlier);
  }

  private byte[] drive() {
    return HostMessageCodec.encode(host.drive(levels(), setpoint()));
  }

  private void sendFrame(HostMessage message) {
    Header header = host.header(MessageType.of(message).wire());
    earlierArm = message instanceof HostMessage.Arm arm ? Optional.of(arm) : Optional.empty();
    earlier = FrameEncoder.encode(header, HostMessageCodec.encode(message));
    host.sendRaw(earlier);
  }

  private MotorLevels levels() {
    int motors = random.nextInt(60) == 0 ? random.nextInt(101) : host.pad().model().motors();
    int[] steps = new int[motors];
    int highest = random.nextInt(60) == 0 ? 256 : MotorLevels.MAX_STEPS + 1;
    boolean spares = random.nextInt(60) != 0;
    for (int motor = 0; motor < motors; motor++) {
      boolean isSpared = spares && host.pad().model().neverDriven().contains(motor);
      steps[motor] = isSpared ? 0 : random.nextInt(highest);
    }
    return MotorLevels.of(steps);
  }

  private Celsius setpoint() {
    return new Celsius(random.nextInt(60) == 0 ? random.nextInt(0x10000) : random.nextInt(411));
  }

  private byte[] telling() {
    return corpus.get(random.nextInt(corpus.size()));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] flipped(byte[] frame) {
    byte[] damaged = frame.clone();
    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }
}

package org.lumbar.sim.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;

/// What each fault makes of the bytes that the host sends to a pad, without any pad.
class FaultyLineTest {
  private static final int FRAMES = 20_000;
  private static final byte[] FRAME = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0};

  private final List<byte[]> arrived = new ArrayList<>();
  private final List<String> plug = new ArrayList<>();
  private final List<byte[]> atHost = new ArrayList<>();
  private FaultyLine line = line(7);
  private Duration now = Duration.ZERO;

  @Test
  void aSoundLineChangesNothingHoweverTheBytesAreCut() {
    byte[] sent = random(5_000);
    for (int chunk = 1; chunk <= 300; chunk += 23) {
      arrived.clear();
      sendInChunks(sent, chunk);
      assertThat(allArrived()).as("chunks of %d", chunk).isEqualTo(sent);
    }
  }

  @Test
  void afterAFaultTheLineIsAsSoundAsBefore() {
    for (LineFault fault : every()) {
      line.begin(fault);
      sendFrames(10);
      pass(1000);
      line.end(fault);
      arrived.clear();
      byte[] sent = random(500);
      sendInChunks(sent, 7);
      assertThat(allArrived()).as("after %s", fault).isEqualTo(sent);
      assertThat(line.isSound()).isTrue();
      assertThat(line.takesBytes()).isTrue();
    }
  }

  @Test
  void theSameSeedDoesTheSameHarmAndAnotherOneOther() {
    assertThat(harmOfAll(7)).isEqualTo(harmOfAll(7)).isNotEqualTo(harmOfAll(8));
  }

  @Test
  @DisplayName("F30: the asked share of bytes arrives changed, none is added or missing")
  void theAskedShareOfBytesIsChanged() {
    line.begin(new LineFault.Noise(0.002));
    sendFrames(FRAMES);
    long changed = 0;
    byte[] all = allArrived();
    for (int at = 0; at < all.length; at++) {
      changed += all[at] == FRAME[at % FRAME.length] ? 0 : 1;
    }
    assertThat(all).hasSize(FRAMES * FRAME.length);
    assertThat((double) changed / all.length).isCloseTo(0.002, within(0.0005));
  }

  @Test
  @DisplayName("F30: in the asked share of frames so many neighbouring bits are turned over")
  void bitsAreTurnedOver() {
    line.begin(new LineFault.Flips(0.25, 3));
    sendFrames(FRAMES);
    long flipped = arrived.stream().filter(frame -> differingBits(frame) > 0).count();
    assertThat((double) flipped / FRAMES).isCloseTo(0.25, within(0.02));
    assertThat(arrived).allMatch(frame -> differingBits(frame) <= 3);
    assertThat(arrived).anyMatch(frame -> differingBits(frame) == 3);
  }

  @Test
  @DisplayName("F30: a sweep turns over every single bit of a frame once")
  void aSweepReachesEveryBit() {
    line.begin(new LineFault.FlipSweep());
    int bits = FRAME.length * 8;
    sendFrames(bits);
    assertThat(arrived).hasSize(bits).allMatch(frame -> differingBits(frame) == 1);
    assertThat(arrived.stream().map(HexFormat.of()::formatHex)).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("F31: without a plug nothing passes in either direction, and the host is told")
  void unplugged() {
    line.begin(new LineFault.Unplugged());
    sendFrames(3);
    line.fromPad(FRAME);
    assertThat(arrived).isEmpty();
    assertThat(atHost).isEmpty();
    assertThat(line.send(FRAME, FRAME.length)).isFalse();
    assertThat(plug).containsExactly("unplugged");
    line.end(new LineFault.Unplugged());
    sendFrames(1);
    assertThat(arrived).containsExactly(FRAME);
    assertThat(plug).containsExactly("unplugged", "plugged in");
  }

  @Test
  @DisplayName("F32: of the asked share of frames only the beginning arrives")
  void framesAreCut() {
    line.begin(new LineFault.Cut(0.5));
    sendFrames(FRAMES);
    long cut = arrived.stream().filter(frame -> frame.length < FRAME.length).count();
    assertThat((double) cut / FRAMES).isCloseTo(0.5, within(0.02));
    assertThat(arrived).allMatch(frame -> Arrays.equals(frame, Arrays.copyOf(FRAME, frame.length)));
  }

  @Test
  @DisplayName("F32: garbage, an endless stream and oversize pieces come at their rate")
  void bytesComeFromNowhere() {
    line.begin(new LineFault.Garbage(2000));
    pass(1000);
    assertThat(allArrived().length).isBetween(2000, 2200);
    line.end(new LineFault.Garbage(2000));
    arrived.clear();
    line.begin(new LineFault.Endless(10_000));
    pass(1000);
    assertThat(allArrived()).hasSizeBetween(10_000, 11_000).doesNotContain((byte) 0);
    line.end(new LineFault.Endless(10_000));
    arrived.clear();
    line.begin(new LineFault.Oversize(300));
    pass(100);
    assertThat(arrived).isNotEmpty().allMatch(piece -> piece.length == 301 && piece[300] == 0);
  }

  @Test
  @DisplayName("F33: everything comes so much later, with jitter, and in its order")
  void delayed() {
    line.begin(new LineFault.Delay(Duration.ofMillis(100), Duration.ofMillis(50)));
    for (int at = 0; at < 20; at++) {
      byte[] frame = {(byte) (at + 1), 0};
      line.send(frame, 2);
      pass(5);
    }
    assertThat(arrived).isEmpty();
    pass(150);
    assertThat(arrived).hasSize(20);
    assertThat(arrived).isSortedAccordingTo((one, other) -> Byte.compare(one[0], other[0]));
  }

  @Test
  @DisplayName("F34: frames of the session before come again, byte for byte")
  void replayed() {
    List<byte[]> old = List.of(drive(11, 1), drive(11, 2), drive(11, 3));
    old.forEach(this::send);
    send(drive(12, 4));
    arrived.clear();
    line.begin(new LineFault.Replay(50));
    pass(1000);
    assertThat(arrived).hasSizeBetween(45, 55);
    assertThat(arrived).allMatch(frame -> old.stream().anyMatch(o -> Arrays.equals(o, frame)));
  }

  @Test
  @DisplayName("F35: the asked share of frames arrives so many times")
  void doubled() {
    line.begin(new LineFault.Duplicates(0.1, 3));
    sendFrames(FRAMES);
    assertThat((double) arrived.size() / FRAMES).isCloseTo(1.2, within(0.02));
    assertThat(arrived).allMatch(frame -> Arrays.equals(frame, FRAME));
  }

  @Test
  @DisplayName("F36: the asked share of frames never arrives, whole frames only")
  void lost() {
    line.begin(new LineFault.Loss(0.3));
    sendFrames(FRAMES);
    assertThat((double) arrived.size() / FRAMES).isCloseTo(0.7, within(0.02));
    assertThat(arrived).allMatch(frame -> Arrays.equals(frame, FRAME));
  }

  @Test
  @DisplayName("F37: some frames change places with the next one, and none is lost")
  void reordered() {
    line.begin(new LineFault.Reorder(0.3));
    for (int at = 1; at <= 100; at++) {
      line.send(new byte[] {(byte) at, 0}, 2);
    }
    line.end(new LineFault.Reorder(0.3));
    List<Integer> order = arrived.stream().map(frame -> (int) frame[0]).toList();
    assertThat(order)
        .hasSize(100)
        .doesNotHaveDuplicates()
        .isNotEqualTo(order.stream().sorted().toList());
    for (int at = 0; at < order.size(); at++) {
      assertThat(Math.abs(order.get(at) - 1 - at)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  @DisplayName("F38: whole, newer frames come of another session, or of a third device")
  void foreign() {
    send(drive(11, 5));
    arrived.clear();
    line.begin(new LineFault.ForeignSession(50));
    pass(100);
    line.end(new LineFault.ForeignSession(50));
    assertThat(headers())
        .isNotEmpty()
        .allMatch(header -> header.nonce() != 11 && header.sequence() > 5)
        .allMatch(header -> header.address() == Header.HOST_TO_PAD);
    arrived.clear();
    line.begin(new LineFault.ForeignSource(50));
    pass(100);
    assertThat(headers())
        .isNotEmpty()
        .allMatch(header -> header.nonce() == 11 && header.sequence() > 5)
        .allMatch(header -> header.address() == 0x32);
  }

  @Test
  @DisplayName("F39: one direction alone is dead")
  void oneDirection() {
    line.begin(new LineFault.DeafPad());
    sendFrames(3);
    line.fromPad(FRAME);
    assertThat(arrived).isEmpty();
    assertThat(atHost).hasSize(1);
    line.end(new LineFault.DeafPad());
    line.begin(new LineFault.MutePad());
    sendFrames(3);
    line.fromPad(FRAME);
    assertThat(arrived).hasSize(3);
    assertThat(atHost).hasSize(1);
  }

  @Test
  @DisplayName("F39: a blocked line takes nothing from the host, and says so")
  void blocked() {
    line.begin(new LineFault.Blocked());
    assertThat(line.takesBytes()).isFalse();
    assertThat(line.send(FRAME, FRAME.length)).isFalse();
    assertThat(arrived).isEmpty();
  }

  @Test
  void bytesWithoutAnEndPassOnAndAreNotKept() {
    line.begin(new LineFault.Noise(0));
    byte[] endless = new byte[100_000];
    Arrays.fill(endless, (byte) 7);
    sendInChunks(endless, 1000);
    assertThat(allArrived().length).isGreaterThan(endless.length - 256);
  }

  private FaultyLine line(long seed) {
    FaultyLine made = new FaultyLine(arrived::add, seed);
    made.attach(
        new HostEnd() {
          @Override
          public void received(byte[] bytes, int length) {
            atHost.add(Arrays.copyOf(bytes, length));
          }

          @Override
          public void unplugged() {
            plug.add("unplugged");
          }

          @Override
          public void pluggedIn() {
            plug.add("plugged in");
          }
        });
    return made;
  }

  private static List<LineFault> every() {
    return List.of(
        new LineFault.Noise(0.5),
        new LineFault.Flips(1, 2),
        new LineFault.FlipSweep(),
        new LineFault.Unplugged(),
        new LineFault.Cut(1),
        new LineFault.Garbage(2000),
        new LineFault.Endless(2000),
        new LineFault.Oversize(300),
        new LineFault.Delay(Duration.ofMillis(600), Duration.ofMillis(100)),
        new LineFault.Replay(50),
        new LineFault.Duplicates(1, 3),
        new LineFault.Loss(1),
        new LineFault.Reorder(1),
        new LineFault.ForeignSession(50),
        new LineFault.ForeignSource(50),
        new LineFault.DeafPad(),
        new LineFault.MutePad(),
        new LineFault.Blocked());
  }

  private String harmOfAll(long seed) {
    StringBuilder all = new StringBuilder();
    for (LineFault fault : every()) {
      arrived.clear();
      now = Duration.ZERO;
      line = line(seed);
      line.begin(fault);
      sendFrames(20);
      pass(1000);
      all.append(fault).append(HexFormat.of().formatHex(allArrived()));
    }
    return all.toString();
  }

  private void sendFrames(int count) {
    for (int frame = 0; frame < count; frame++) {
      send(FRAME);
    }
  }

  private void send(byte[] frame) {
    line.send(frame, frame.length);
  }

  private void sendInChunks(byte[] bytes, int chunk) {
    for (int from = 0; from < bytes.length; from += chunk) {
      send(Arrays.copyOfRange(bytes, from, Math.min(from + chunk, bytes.length)));
    }
  }

  private void pass(long millis) {
    for (long end = now.toMillis() + millis; now.toMillis() < end; ) {
      now = now.plusMillis(5);
      line.advanceTo(now);
    }
  }

  private byte[] allArrived() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    arrived.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private List<Header> headers() {
    List<Header> headers = new ArrayList<>();
    byte[] all = allArrived();
    new FrameDecoder()
        .accept(
            all,
            all.length,
            new FrameSink() {
              @Override
              public void frame(Frame frame) {
                headers.add(frame.header());
              }

              @Override
              public void noise(Noise why) {
                throw new AssertionError(why);
              }
            });
    return headers;
  }

  private static byte[] drive(int nonce, int sequence) {
    HostMessage.Drive drive =
        new HostMessage.Drive(1000, sequence, MotorLevels.of(1, 2), List.of(Celsius.OFF), Cue.DARK);
    Header header =
        new Header(1, Header.HOST_TO_PAD, MessageType.DRIVE.wire(), nonce, sequence, 0, 0);
    return FrameEncoder.encode(header, HostMessageCodec.encode(drive));
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SplittableRandom(1).nextBytes(bytes);
    bytes[count - 1] = 0;
    return bytes;
  }

  private static int differingBits(byte[] frame) {
    int bits = 0;
    for (int at = 0; at < FRAME.length; at++) {
      bits += Integer.bitCount((frame[at] ^ FRAME[at]) & 0xFF);
    }
    return bits;
  }
}

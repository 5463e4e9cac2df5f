package org.lumbar.protocol.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;
import org.lumbar.protocol.message.RandomMessages;

/// Makes inputs out of earlier ones, the same ones for the same seed. Half of them are damaged on
/// the wire; the other half are damaged before the CRC, so that they get as far as the codecs.
public final class Mutator {
  private static final int LONGEST_INPUT = 700;
  private static final int[] TELLING_BYTES = {0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF};

  private final SplittableRandom random;
  private final RandomMessages messages;
  private final List<byte[]> pool;

  public Mutator(long seed, List<byte[]> pool) {
    random = new SplittableRandom(seed);
    messages = new RandomMessages(seed);
    this.pool = new ArrayList<>(pool);
  }

  /// This input was worth keeping: later ones are made of it too.
  public void keep(byte[] input) {
    pool.add(input);
  }

  public byte[] next() {
    return random.nextBoolean() ? changed(any()) : framed();
  }

  private byte[] framed() {
    return random.nextBoolean() ? framed(messages.fromHost()) : framed(messages.fromPad());
  }

  private byte[] framed(HostMessage message) {
    byte[] payload = HostMessageCodec.encode(message);
    return framed(Header.HOST_TO_PAD, MessageType.of(message), payload);
  }

  private byte[] framed(PadMessage message) {
    byte[] payload = PadMessageCodec.encode(message);
    return framed(Header.PAD_TO_HOST, MessageType.of(message), payload);
  }

  private byte[] framed(int address, MessageType type, byte[] payload) {
    Header header =
        new Header(
            rarely(Header.VERSION),
            rarely(address),
            rarely(type.wire()),
            random.nextInt(8) == 0 ? random.nextInt(3) : Frames.SESSION_NONCE,
            random.nextInt(1 << 16),
            random.nextInt(1 << 16),
            random.nextInt(1 << 16));
    byte[] changed = random.nextInt(4) == 0 ? payload : changed(payload);
    int length = Math.min(changed.length, 237);
    return FrameEncoder.encode(header, Arrays.copyOf(changed, length));
  }

  /// `usual`, and another byte once in sixteen times.
  private int rarely(int usual) {
    return random.nextInt(16) == 0 ? random.nextInt(256) : usual;
  }

  private byte[] changed(byte[] input) {
    byte[] changed = input;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      changed = changedOnce(changed);
    }
    return changed.length <= LONGEST_INPUT ? changed : Arrays.copyOf(changed, LONGEST_INPUT);
  }

  private byte[] changedOnce(byte[] input) {
    int at = random.nextInt(input.length + 1);
    int to = Math.min(input.length, at + random.nextInt(1, 9));
    byte[] head = Arrays.copyOf(input, at);
    byte[] slice = Arrays.copyOfRange(input, at, to);
    byte[] tail = Arrays.copyOfRange(input, to, input.length);
    return switch (random.nextInt(7)) {
      case 0 -> Frames.joined(head, new byte[] {(byte) telling()}, tail);
      case 1 -> Frames.joined(head, new byte[] {(byte) random.nextInt(256)}, slice, tail);
      case 2 -> Frames.joined(head, tail);
      case 3 -> Frames.joined(head, slice, slice, tail);
      case 4 -> Frames.joined(head, any());
      case 5 -> head;
      default -> flipped(input, at);
    };
  }

  private byte[] flipped(byte[] input, int at) {
    byte[] flipped = input.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private int telling() {
    return TELLING_BYTES[random.nextInt(TELLING_BYTES.length)];
  }

  private byte[] any() {
    return pool.get(random.nextInt(pool.size()));
  }
}

package org.lumbar.sim.line;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;

/// The frames that have entered one direction of a line: some of the present session, and those
/// that were kept of the one before it.
final class History implements FrameSink {
  /// One frame, of its own memory.
  static final class Kept {
    private final Header header;
    private final byte[] payload;

    Kept(Header header, byte[] payload) {
      this.header = header;
      this.payload = payload;
    }

    Header header() {
      return header;
    }

    byte[] payload() {
      return payload.clone();
    }

    byte[] bytes() {
      return FrameEncoder.encode(header, payload);
    }
  }

  /// Five seconds of a running session.
  private static final int MOST = 250;

  private final FrameDecoder decoder = new FrameDecoder();
  private final Deque<Kept> present = new ArrayDeque<>();
  private List<Kept> earlier = List.of();
  private int next;

  void see(byte[] bytes, int length) {
    decoder.accept(bytes, length, this);
  }

  @Override
  public void frame(Frame frame) {
    Header header = frame.header();
    ByteBuffer from = frame.payload();
    byte[] payload = new byte[from.remaining()];
    from.get(payload);
    if (!present.isEmpty() && isOfOther(header)) {
      earlier = new ArrayList<>(present);
      present.clear();
    }
    if (present.size() == MOST) {
      present.removeFirst();
    }
    present.addLast(new Kept(header, payload));
  }

  @Override
  public void noise(Noise why) {
    // Whatever else is on the line is not kept.
  }

  /// One of the frames that are to come no more, each in its turn.
  Optional<byte[]> old() {
    List<Kept> from = earlier.isEmpty() ? List.copyOf(present) : earlier;
    if (from.isEmpty()) {
      return Optional.empty();
    }
    next = (next + 1) % Math.ceilDiv(from.size(), 2);
    return Optional.of(from.get(next).bytes());
  }

  /// The frame that has entered last.
  Optional<Kept> newest() {
    return Optional.ofNullable(present.peekLast());
  }

  private boolean isOfOther(Header header) {
    int nonce = present.getLast().header().nonce();
    return nonce != Header.NO_SESSION
        && header.nonce() != Header.NO_SESSION
        && header.nonce() != nonce;
  }
}

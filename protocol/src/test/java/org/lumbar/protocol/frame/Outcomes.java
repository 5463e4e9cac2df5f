package org.lumbar.protocol.frame;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What the real decoder says, in the words of [ReferenceDecoder].
public final class Outcomes implements FrameSink {
  private final List<String> all = new ArrayList<>();

  /// Feeds `stream` in pieces of `chunk` bytes.
  public static List<String> of(byte[] stream, int chunk) {
    FrameDecoder decoder = new FrameDecoder();
    Outcomes outcomes = new Outcomes();
    for (int from = 0; from < stream.length; from += chunk) {
      int length = Math.min(chunk, stream.length - from);
      byte[] piece = new byte[length];
      System.arraycopy(stream, from, piece, 0, length);
      decoder.accept(piece, length, outcomes);
    }
    return outcomes.all();
  }

  List<String> all() {
    return List.copyOf(all);
  }

  @Override
  public void frame(Frame frame) {
    byte[] body = new byte[Header.BYTES + frame.payload().remaining()];
    frame.payload().position(0).get(body);
    all.add(HexFormat.of().formatHex(body));
  }

  @Override
  public void noise(Noise why) {
    all.add(why.name());
  }
}

package org.lumbar.protocol.frame;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A sink that keeps all it hears, each frame as header and payload in words.
public final class Heard implements FrameSink {
  private final List<String> frames = new ArrayList<>();
  private final List<Noise> noises = new ArrayList<>();

  /// One line for a frame, for comparing what was sent with what has come.
  public static String line(Header header, byte[] payload) {
    return header + " " + HexFormat.of().formatHex(payload);
  }

  @Override
  public void frame(Frame frame) {
    byte[] payload = new byte[frame.payload().remaining()];
    frame.payload().get(payload);
    frames.add(line(frame.header(), payload));
  }

  @Override
  public void noise(Noise why) {
    noises.add(why);
  }

  public List<String> frames() {
    return List.copyOf(frames);
  }

  public List<Noise> noises() {
    return List.copyOf(noises);
  }
}

package org.lumbar.protocol.frame;

/// Who is told what a [FrameDecoder] has found, in the order of the line.
public interface FrameSink {
  /// A whole frame. `frame` is valid only until this method returns.
  void frame(Frame frame);

  /// Bytes that are no frame have been thrown away.
  void noise(Noise why);
}

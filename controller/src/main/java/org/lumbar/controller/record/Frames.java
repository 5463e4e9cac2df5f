package org.lumbar.controller.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// Reads the messages in one direction of a recorded line, chunk by chunk.
final class Frames<M> {
  private final FrameDecoder decoder = new FrameDecoder();
  private final Function<Frame, Decoded<M>> codec;

  private Frames(Function<Frame, Decoded<M>> codec) {
    this.codec = codec;
  }

  static Frames<PadMessage> ofPad() {
    return new Frames<>(PadMessageCodec::decode);
  }

  static Frames<HostMessage> ofHost() {
    return new Frames<>(HostMessageCodec::decode);
  }

  /// The messages that `bytes` complete; what is damaged or foreign is left out.
  List<M> in(Chunk bytes) {
    List<M> messages = new ArrayList<>();
    decoder.accept(
        bytes.toBytes(),
        bytes.length(),
        new FrameSink() {
          @Override
          public void frame(Frame frame) {
            if (codec.apply(frame) instanceof Decoded.Understood<M>(M message)) {
              messages.add(message);
            }
          }

          @Override
          public void noise(Noise why) {}
        });
    return messages;
  }
}

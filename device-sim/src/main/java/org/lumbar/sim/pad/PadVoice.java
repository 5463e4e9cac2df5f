package org.lumbar.sim.pad;

import java.util.function.Consumer;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// Puts the pad's messages into frames and on the line.
final class PadVoice {
  private static final int U16 = 0xFFFF;

  private final Conversation conversation;
  private final TrafficCount counts;
  private final Consumer<byte[]> line;
  private int sequence;

  PadVoice(Conversation conversation, TrafficCount counts, Consumer<byte[]> line) {
    this.conversation = conversation;
    this.counts = counts;
    this.line = line;
  }

  void say(PadMessage message, int version, long nowMillis) {
    Header header =
        new Header(
            version,
            Header.PAD_TO_HOST,
            MessageType.of(message).wire(),
            conversation.sessionNonce(),
            sequence,
            (int) (nowMillis & U16),
            conversation.echoMillis());
    sequence = sequence + 1 & U16;
    counts.send();
    line.accept(FrameEncoder.encode(header, PadMessageCodec.encode(message)));
  }
}

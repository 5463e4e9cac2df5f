package org.lumbar.protocol.golden;

import java.util.Map;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.golden.GoldenVector.Meaning;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// What the real decoder and codecs make of the bytes of a vector.
final class Receiver implements FrameSink {
  private Meaning meaning = new Meaning("nothing", Map.of(), Map.of());

  private Receiver() {}

  static Meaning meaningOf(byte[] wire) {
    Receiver receiver = new Receiver();
    new FrameDecoder().accept(wire, wire.length, receiver);
    return receiver.meaning;
  }

  @Override
  public void noise(Noise why) {
    meaning = new Meaning(words(why), Map.of(), Map.of());
  }

  @Override
  public void frame(Frame frame) {
    Map<String, Object> header = MessageFields.of(frame.header());
    meaning =
        frame.header().address() == Header.PAD_TO_HOST
            ? fromPad(PadMessageCodec.decode(frame), header)
            : fromHost(HostMessageCodec.decode(frame), header);
  }

  private static Meaning fromHost(Decoded<HostMessage> said, Map<String, Object> header) {
    return switch (said) {
      case Decoded.Understood(HostMessage message) ->
          new Meaning("understood", header, MessageFields.of(message));
      case Decoded.Unknown(int _) -> new Meaning("unknown type", header, Map.of());
      case Decoded.Malformed(String _) -> new Meaning("malformed", header, Map.of());
    };
  }

  private static Meaning fromPad(Decoded<PadMessage> said, Map<String, Object> header) {
    return switch (said) {
      case Decoded.Understood(PadMessage message) ->
          new Meaning("understood", header, MessageFields.of(message));
      case Decoded.Unknown(int _) -> new Meaning("unknown type", header, Map.of());
      case Decoded.Malformed(String _) -> new Meaning("malformed", header, Map.of());
    };
  }

  private static String words(Noise noise) {
    return switch (noise) {
      case TOO_LONG -> "too long";
      case TOO_SHORT -> "too short";
      case BAD_STUFFING -> "bad stuffing";
      case BAD_CRC -> "bad crc";
    };
  }
}

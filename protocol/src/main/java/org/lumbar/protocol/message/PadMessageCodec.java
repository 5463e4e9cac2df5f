package org.lumbar.protocol.message;

import java.nio.ByteBuffer;
import org.lumbar.protocol.frame.Frame;

/// The payloads from the pad to the host, as PROTOCOL.md lays them out.
public final class PadMessageCodec {
  private PadMessageCodec() {}

  public static byte[] encode(PadMessage message) {
    PayloadWriter out = new PayloadWriter();
    return switch (message) {
      case PadMessage.Welcome welcome -> WelcomeLayout.encode(welcome, out);
      case PadMessage.Telemetry telemetry -> TelemetryLayout.encode(telemetry, out);
      case PadMessage.Press(Button button, int ordinal) -> out.code(button).u8(ordinal).bytes();
      case PadMessage.Refusal(RefusalReason reason, MessageType refused, int sequence) ->
          out.code(reason).code(refused).u16(sequence).bytes();
    };
  }

  public static Decoded<PadMessage> decode(Frame frame) {
    return decode(frame.header().type(), frame.payload());
  }

  /// `payload` is little-endian and is read to its end.
  public static Decoded<PadMessage> decode(int type, ByteBuffer payload) {
    PayloadReader in = new PayloadReader(payload);
    return switch (MessageType.ofWire(type)) {
      case WELCOME -> WelcomeLayout.decode(in);
      case TELEMETRY -> TelemetryLayout.decode(in);
      case PRESS -> press(in);
      case REFUSAL -> refusal(in);
      case UNKNOWN, HELLO, ARM, DRIVE, STOP -> new Decoded.Unknown<>(type);
    };
  }

  private static Decoded<PadMessage> press(PayloadReader in) {
    Button button = in.code("button", Button.values());
    int ordinal = in.u8();
    return in.message(() -> new PadMessage.Press(button, ordinal));
  }

  private static Decoded<PadMessage> refusal(PayloadReader in) {
    RefusalReason reason = in.code("reason", RefusalReason.values());
    MessageType refused = in.code("refused type", MessageType.values());
    int sequence = in.u16();
    return in.message(() -> new PadMessage.Refusal(reason, refused, sequence));
  }
}

package org.lumbar.protocol.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.protocol.frame.Outcomes;
import org.lumbar.protocol.frame.ReferenceDecoder;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// What must hold for any bytes at all: nothing throws, the decoder finds what the reference finds
/// however the bytes are cut, and a payload that is understood is the one spelling of its message.
final class WireRules {
  private static final int HEADER_BYTES = 13;

  private WireRules() {}

  /// Checks `input`, and returns in words which ways its frames and its noise went.
  static Set<String> check(byte[] input) {
    List<String> outcomes = ReferenceDecoder.outcomes(input);
    require(outcomes.equals(Outcomes.of(input, Math.max(1, input.length))), "whole", input);
    require(outcomes.equals(Outcomes.of(input, 1 + input.length % 7)), "in pieces", input);
    Set<String> ways = new LinkedHashSet<>();
    for (String outcome : outcomes) {
      boolean isNoise = outcome.contains("_");
      ways.add(isNoise ? outcome : frame(HexFormat.of().parseHex(outcome)));
    }
    return ways;
  }

  private static String frame(byte[] body) {
    int type = Byte.toUnsignedInt(body[2]);
    byte[] payload = Arrays.copyOfRange(body, HEADER_BYTES, body.length);
    Decoded<HostMessage> fromHost = HostMessageCodec.decode(type, littleEndian(payload));
    if (fromHost instanceof Decoded.Understood(HostMessage message)) {
      boolean isStop = message instanceof HostMessage.Stop;
      byte[] again = HostMessageCodec.encode(message);
      require(isStop || Arrays.equals(payload, again), "spelling", body);
    }
    Decoded<PadMessage> fromPad = PadMessageCodec.decode(type, littleEndian(payload));
    if (fromPad instanceof Decoded.Understood(PadMessage message)) {
      require(Arrays.equals(payload, PadMessageCodec.encode(message)), "spelling", body);
    }
    return MessageType.ofWire(type) + way(fromHost) + way(fromPad);
  }

  private static String way(Decoded<?> decoded) {
    return switch (decoded) {
      case Decoded.Understood<?> _ -> "!";
      case Decoded.Unknown<?> _ -> "?";
      case Decoded.Malformed<?>(String why) -> '(' + why.replaceAll("\\d+", "N") + ')';
    };
  }

  private static ByteBuffer littleEndian(byte[] payload) {
    return ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void require(boolean holds, String rule, byte[] input) {
    if (!holds) {
      throw new AssertionError(rule + " broken by " + HexFormat.of().formatHex(input));
    }
  }
}

package org.lumbar.protocol.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.golden.GoldenVector.Meaning;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// Gathers vectors. The bytes come from the encoder; what they mean is stated by the caller.
final class VectorList {
  private static final String UNDERSTOOD = "understood";

  private final List<GoldenVector> vectors = new ArrayList<>();

  List<GoldenVector> all() {
    return List.copyOf(vectors);
  }

  /// A message of the host that must be understood.
  void host(String name, String what, HostMessage message) {
    host(name, what, Frames.header(message, 0x0101), message);
  }

  void host(String name, String what, Header header, HostMessage message) {
    byte[] wire = FrameEncoder.encode(header, HostMessageCodec.encode(message));
    Meaning meaning = new Meaning(UNDERSTOOD, MessageFields.of(header), MessageFields.of(message));
    add(name, what, wire, meaning);
  }

  /// A payload of any kind that must be understood as `message`.
  void host(String name, String what, byte[] payload, HostMessage message) {
    Header header = Frames.header(message, 0x0104);
    Meaning meaning = new Meaning(UNDERSTOOD, MessageFields.of(header), MessageFields.of(message));
    add(name, what, FrameEncoder.encode(header, payload), meaning);
  }

  /// A message of the pad that must be understood.
  void pad(String name, String what, PadMessage message) {
    pad(name, what, Frames.header(message, 0x4102), message);
  }

  void pad(String name, String what, Header header, PadMessage message) {
    byte[] wire = FrameEncoder.encode(header, PadMessageCodec.encode(message));
    Meaning meaning = new Meaning(UNDERSTOOD, MessageFields.of(header), MessageFields.of(message));
    add(name, what, wire, meaning);
  }

  /// A whole frame that its receiver does not know or cannot read, as the name of the list says.
  void unread(String name, String result, int type, byte[] payload) {
    int address = type < 0x80 ? Header.HOST_TO_PAD : Header.PAD_TO_HOST;
    Header header = new Header(1, address, type, Frames.SESSION_NONCE, 6, 0, 0);
    Meaning meaning = new Meaning(result, MessageFields.of(header), Map.of());
    add(name, result, FrameEncoder.encode(header, payload), meaning);
  }

  /// Bytes in which there must be no frame.
  void noFrame(String name, String what, byte[] wire, String result) {
    add(name, what, wire, new Meaning(result, Map.of(), Map.of()));
  }

  private void add(String name, String what, byte[] wire, Meaning meaning) {
    vectors.add(GoldenVector.of(name, what, wire, meaning));
  }
}

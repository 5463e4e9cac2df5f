package org.lumbar.protocol.golden;

import java.util.HexFormat;
import java.util.Map;

/// Bytes on the wire and what a receiver must make of them.
record GoldenVector(String name, String what, String wire, Meaning meaning) {

  /// `result` is `understood`, `unknown type`, `malformed`, why the bytes are no frame, or
  /// `nothing` where there is none yet. `header` and `message` hold the fields as PROTOCOL.md names
  /// them, as far as the receiver gets.
  record Meaning(String result, Map<String, Object> header, Map<String, Object> message) {}

  static GoldenVector of(String name, String what, byte[] wire, Meaning meaning) {
    return new GoldenVector(name, what, HexFormat.of().formatHex(wire), meaning);
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(wire);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.lumbar.sim.line;

import java.time.Duration;
import java.util.function.Consumer;

/// What one fault makes of one direction of a line. A piece is a frame with its delimiter, or what
/// is left of one; whatever comes out goes to `on`.
interface Stage {
  void pass(byte[] piece, Duration now, Consumer<byte[]> on);

  /// Time has come to `now`.
  default void advance(Duration now, Consumer<byte[]> on) {}

  /// The fault is over: what it holds back goes on.
  default void end(Consumer<byte[]> on) {}
}

package org.lumbar.protocol.link;

import java.time.Duration;

/// Times as frames carry them: the low 16 bits of a count of milliseconds, which comes round every
/// 65.5 s.
final class WireTime {
  private static final int MASK = 0xFFFF;

  private WireTime() {}

  static int of(Duration now) {
    return (int) (now.toMillis() & MASK);
  }

  /// How long ago the wire time `then` was.
  static Duration since(int then, Duration now) {
    return Duration.ofMillis((of(now) - then) & MASK);
  }
}

package org.lumbar.sim.tty;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Makes a terminal give each key at once and show none, until it is closed; a standard input that
/// is no terminal is left as it is.
final class Keyboard implements AutoCloseable {
  private static final int STANDARD_INPUT = 0;
  private static final int TERMIOS_BYTES = 64;
  private static final long LOCAL_FLAGS_AT = 12;
  private static final int LINE_BY_LINE = 0x2;
  private static final int ECHO = 0x8;

  private final Arena arena = Arena.ofShared();
  private final LibC c = new LibC(arena);
  private final MemorySegment before = arena.allocate(TERMIOS_BYTES, Long.BYTES);
  private final boolean isTerminal;

  Keyboard() {
    isTerminal = tryEachKey();
  }

  @Override
  public void close() throws IOException {
    if (isTerminal) {
      c.tcsetattr(STANDARD_INPUT, before);
    }
    arena.close();
  }

  private boolean tryEachKey() {
    try {
      c.tcgetattr(STANDARD_INPUT, before);
      MemorySegment eachKey = arena.allocate(TERMIOS_BYTES, Long.BYTES).copyFrom(before);
      int flags = eachKey.get(ValueLayout.JAVA_INT, LOCAL_FLAGS_AT);
      eachKey.set(ValueLayout.JAVA_INT, LOCAL_FLAGS_AT, flags & ~(LINE_BY_LINE | ECHO));
      c.tcsetattr(STANDARD_INPUT, eachKey);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}

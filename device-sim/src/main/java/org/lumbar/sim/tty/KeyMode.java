package org.lumbar.sim.tty;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Lets the keys of the terminal at standard input arrive at once, without Enter and without an
/// echo, until it is closed. Where standard input is no terminal it changes nothing.
final class KeyMode implements AutoCloseable {
  private static final int STANDARD_INPUT = 0;

  /// `struct termios`: its local modes, and the two of its control characters that say when a read
  /// has enough.
  private static final int TERMIOS_BYTES = 64;

  private static final int LOCAL_MODES_AT = 12;
  private static final int CONTROL_CHARACTERS_AT = 17;
  private static final int VTIME = 5;
  private static final int VMIN = 6;
  private static final int ICANON = 0x2;
  private static final int ECHO = 0x8;
  private static final int TCSANOW = 0;

  private final MemorySegment before = Arena.ofAuto().allocate(TERMIOS_BYTES, Long.BYTES);
  private final boolean isChanged;

  private final boolean mayRead;

  private KeyMode(boolean isTerminal, boolean mayRead) {
    this.mayRead = mayRead;
    isChanged = isTerminal && mayRead && !LibC.TCGETATTR.call(STANDARD_INPUT, before).failed();
    if (isChanged) {
      LibC.TCSETATTR.call(STANDARD_INPUT, TCSANOW, keysAtOnce());
    }
  }

  /// A program in the background of its terminal is stopped by the system when it reads or changes
  /// it, so that one leaves it alone.
  static KeyMode ofStandardInput() {
    LibC.Answer foreground = LibC.TCGETPGRP.call(STANDARD_INPUT);
    boolean isTerminal = !foreground.failed();
    boolean isForeground = foreground.value() == LibC.GETPGRP.call().value();
    return new KeyMode(isTerminal, !isTerminal || isForeground);
  }

  /// Keys that come from elsewhere.
  static KeyMode notOfTerminal() {
    return new KeyMode(false, true);
  }

  /// Whether keys come at once and unseen now.
  boolean isChanged() {
    return isChanged;
  }

  boolean mayRead() {
    return mayRead;
  }

  @Override
  public void close() {
    if (isChanged) {
      LibC.TCSETATTR.call(STANDARD_INPUT, TCSANOW, before);
    }
  }

  private MemorySegment keysAtOnce() {
    MemorySegment modes = Arena.ofAuto().allocate(TERMIOS_BYTES, Long.BYTES).copyFrom(before);
    int local = modes.get(ValueLayout.JAVA_INT, LOCAL_MODES_AT);
    modes.set(ValueLayout.JAVA_INT, LOCAL_MODES_AT, local & ~(ICANON | ECHO));
    modes.set(ValueLayout.JAVA_BYTE, CONTROL_CHARACTERS_AT + VMIN, (byte) 1);
    modes.set(ValueLayout.JAVA_BYTE, CONTROL_CHARACTERS_AT + VTIME, (byte) 0);
    return modes;
  }
}

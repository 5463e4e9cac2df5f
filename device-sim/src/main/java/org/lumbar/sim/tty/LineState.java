package org.lumbar.sim.tty;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;

/// What `poll` says of a pseudo-terminal.
record LineState(boolean hasInput, boolean hasRoom, boolean hasListener) {
  private static final short POLLIN = 0x1;
  private static final short POLLOUT = 0x4;
  private static final short POLLHUP = 0x10;

  /// `struct pollfd`: an `int` and two `short`.
  private static final int POLLFD_BYTES = 8;

  private static final int EVENTS_AT = 4;
  private static final int REVENTS_AT = 6;

  static LineState of(int descriptor) throws LineException {
    return poll(descriptor, (short) (POLLIN | POLLOUT), Duration.ZERO);
  }

  /// Waits for input no longer than `patience`, also where nobody is there to send any: `poll`
  /// itself would not wait then.
  static LineState waitForInput(int descriptor, Duration patience) throws LineException {
    LineState state = poll(descriptor, POLLIN, patience);
    if (!state.hasInput() && !state.hasListener()) {
      pause(patience);
    }
    return state;
  }

  /// Waits until more can be sent, no longer than `patience`, and not at all where nobody listens.
  static LineState waitForRoom(int descriptor, Duration patience) throws LineException {
    return poll(descriptor, POLLOUT, patience);
  }

  private static LineState poll(int descriptor, short events, Duration patience)
      throws LineException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment line = arena.allocate(POLLFD_BYTES, Integer.BYTES);
      line.set(ValueLayout.JAVA_INT, 0, descriptor);
      line.set(ValueLayout.JAVA_SHORT, EVENTS_AT, events);
      LibC.POLL.call(line, 1L, millis(patience)).orThrow();
      return ofEvents(line.get(ValueLayout.JAVA_SHORT, REVENTS_AT));
    }
  }

  private static LineState ofEvents(short happened) {
    boolean hasListener = (happened & POLLHUP) == 0;
    boolean hasInput = (happened & POLLIN) != 0;
    return new LineState(hasInput, hasListener && (happened & POLLOUT) != 0, hasListener);
  }

  private static void pause(Duration length) throws LineException {
    LibC.POLL.call(MemorySegment.NULL, 0L, millis(length)).orThrow();
  }

  private static int millis(Duration patience) {
    return Math.toIntExact(patience.toMillis());
  }
}

package org.lumbar.sim.tty;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// A pseudo-terminal in raw mode: this side is the pad's, the other one is a serial port for any
/// program. It keeps the other side open too, so that its mode stays raw and bytes are not refused
/// while nobody is there.
///
/// One thread may read and another one write; [#close] comes after both have ended.
public final class Pty implements AutoCloseable {
  /// What [#read] gives when the line is gone.
  public static final int HUNG_UP = -1;

  private static final int NAME_BYTES = 128;
  private static final int TERMIOS_BYTES = 64;
  private static final int POLLFD_BYTES = 8;
  private static final long POLLFD_EVENTS_AT = 4;
  private static final int CHUNK_BYTES = 4096;

  private final Arena arena = Arena.ofShared();
  private final Side reading = new Side(LibC.POLLIN);
  private final Side writing = new Side(LibC.POLLOUT);
  private final int master;
  private final int slave;
  private final Path path;

  private Pty() throws IOException {
    LibC c = reading.c;
    master = c.openMaster();
    MemorySegment name = arena.allocate(NAME_BYTES);
    c.slaveName(master, name);
    slave = c.openTty(name);
    MemorySegment termios = arena.allocate(TERMIOS_BYTES, Long.BYTES);
    c.tcgetattr(slave, termios);
    c.cfmakeraw(termios);
    c.tcsetattr(slave, termios);
    path = Path.of(name.getString(0));
  }

  public static Pty open() throws IOException {
    return new Pty();
  }

  /// The port for the other program, as `/dev/pts/3`.
  public Path path() {
    return path;
  }

  /// Waits up to `timeoutMillis` for bytes and gives how many there are now in `into`: 0 for none,
  /// [#HUNG_UP] when no more will come.
  public int read(byte[] into, int timeoutMillis) throws IOException {
    if (!reading.isReady(timeoutMillis)) {
      return 0;
    }
    int count = reading.c.read(master, reading.buffer, Math.min(into.length, CHUNK_BYTES));
    if (count == -LibC.EAGAIN) {
      return 0;
    }
    if (count == -LibC.EIO || count == 0) {
      return HUNG_UP;
    }
    requireNoError("read", count);
    MemorySegment.copy(reading.buffer, JAVA_BYTE, 0, into, 0, count);
    return count;
  }

  /// Writes all of `bytes`, however many, and whether that was possible: where the other side does
  /// not read for `patienceMillis`, the rest is left out.
  public boolean write(byte[] bytes, int patienceMillis) throws IOException {
    int done = 0;
    while (done < bytes.length) {
      if (!writing.isReady(patienceMillis)) {
        return false;
      }
      int length = Math.min(bytes.length - done, CHUNK_BYTES);
      MemorySegment.copy(bytes, done, writing.buffer, JAVA_BYTE, 0, length);
      int count = writing.c.write(master, writing.buffer, length);
      requireNoError("write", count == -LibC.EAGAIN ? 0 : count);
      done += Math.max(0, count);
    }
    return true;
  }

  /// Throws away what was written and not yet read: nobody is there, or not any more.
  public void discardUnread() throws IOException {
    writing.c.discardInput(slave);
  }

  @Override
  public void close() throws IOException {
    reading.c.close(slave);
    reading.c.close(master);
    arena.close();
  }

  private static void requireNoError(String call, int result) throws IOException {
    if (result < 0) {
      throw new IOException(call + " on the pseudo-terminal failed with error number " + -result);
    }
  }

  /// What one direction needs for itself.
  private final class Side {
    private final short events;
    private final LibC c = new LibC(arena);
    private final MemorySegment buffer = arena.allocate(CHUNK_BYTES);
    private final MemorySegment pollfd = arena.allocate(POLLFD_BYTES, Integer.BYTES);

    Side(short events) {
      this.events = events;
    }

    boolean isReady(int timeoutMillis) throws IOException {
      pollfd.set(JAVA_INT, 0, master);
      pollfd.set(JAVA_SHORT, POLLFD_EVENTS_AT, events);
      return c.poll(pollfd, timeoutMillis) > 0;
    }
  }
}

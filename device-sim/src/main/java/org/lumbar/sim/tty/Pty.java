package org.lumbar.sim.tty;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Duration;

/// A pseudo-terminal: this object is one end, and any program that opens [#path] like a serial port
/// is the other. Bytes pass unchanged both ways, for the terminal is raw. Closing it is to the
/// other side what pulling the plug is. One thread may read while another writes or closes.
public final class Pty implements AutoCloseable {
  private static final int O_RDWR = 0x2;
  private static final int O_NOCTTY = 0x100;
  private static final int O_NONBLOCK = 0x800;
  private static final int O_CLOEXEC = 0x80000;

  private static final int LONGEST_PATH_BYTES = 128;
  private static final int TERMIOS_BYTES = 64;
  private static final int TCSANOW = 0;
  private static final int CHUNK_BYTES = 4096;

  private final int master;
  private final Path path;
  private final MemorySegment incoming = Arena.ofAuto().allocate(CHUNK_BYTES);
  private final MemorySegment outgoing = Arena.ofAuto().allocate(CHUNK_BYTES);
  private final Object reading = new Object();
  private final Object writing = new Object();
  private volatile boolean isClosed;

  private Pty(int master) throws LineException {
    this.master = master;
    LibC.GRANTPT.call(master).orThrow();
    LibC.UNLOCKPT.call(master).orThrow();
    path = otherEnd();
    makeRaw();
    openOtherEndOnce();
  }

  public static Pty open() throws LineException {
    int master =
        LibC.POSIX_OPENPT.call(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC).orThrow().number();
    try {
      return new Pty(master);
    } catch (LineException unusable) {
      LibC.CLOSE.call(master);
      throw unusable;
    }
  }

  /// The terminal that the other program opens, as `/dev/pts/7`.
  public Path path() {
    return path;
  }

  /// Waits at most `patience` for bytes, and returns how many are now in `into`: 0 where none came,
  /// where nobody has the other end open, or where this end has been closed.
  public int read(byte[] into, Duration patience) throws LineException {
    synchronized (reading) {
      if (isClosed) {
        return 0;
      }
      LineState state = LineState.waitForInput(master, patience);
      return state.hasInput() ? take(into) : 0;
    }
  }

  /// Sends the first `length` bytes of `bytes` and returns how many went. A line has no memory:
  /// what nobody listens to is lost, and so is what the listener leaves lying for longer than
  /// `patience`.
  public int write(byte[] bytes, int length, Duration patience) throws LineException {
    int sent = 0;
    synchronized (writing) {
      boolean goesOn = true;
      while (sent < length && goesOn) {
        goesOn = !isClosed && LineState.waitForRoom(master, patience).hasRoom();
        sent += goesOn ? give(bytes, sent, length) : 0;
      }
    }
    return sent;
  }

  /// Whether some program has the other end open.
  public boolean hasListener() throws LineException {
    synchronized (writing) {
      return !isClosed && LineState.of(master).hasListener();
    }
  }

  boolean isClosed() {
    return isClosed;
  }

  /// Hangs up: whoever has the other end open reads its end.
  @Override
  public void close() {
    synchronized (reading) {
      synchronized (writing) {
        if (!isClosed) {
          isClosed = true;
          LibC.CLOSE.call(master);
        }
      }
    }
  }

  private int take(byte[] into) throws LineException {
    long room = Math.min(into.length, CHUNK_BYTES);
    LibC.Answer answer = LibC.READ.call(master, incoming, room);
    if (answer.errno() == LibC.EIO || answer.errno() == LibC.EAGAIN) {
      return 0;
    }
    int count = answer.orThrow().number();
    MemorySegment.copy(incoming, ValueLayout.JAVA_BYTE, 0, into, 0, count);
    return count;
  }

  private int give(byte[] bytes, int from, int to) throws LineException {
    int count = Math.min(to - from, CHUNK_BYTES);
    MemorySegment.copy(bytes, from, outgoing, ValueLayout.JAVA_BYTE, 0, count);
    LibC.Answer answer = LibC.WRITE.call(master, outgoing, (long) count);
    boolean isLost = answer.errno() == LibC.EIO || answer.errno() == LibC.EAGAIN;
    return isLost ? 0 : answer.orThrow().number();
  }

  private Path otherEnd() throws LineException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_PATH_BYTES);
      LibC.PTSNAME_R.call(master, name, (long) LONGEST_PATH_BYTES).orThrow();
      return Path.of(name.getString(0));
    }
  }

  /// Linux lets this end set the modes of the other, and keeps them while nobody has that open.
  private void makeRaw() throws LineException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment modes = arena.allocate(TERMIOS_BYTES, Long.BYTES);
      LibC.TCGETATTR.call(master, modes).orThrow();
      LibC.CFMAKERAW.call(modes);
      LibC.TCSETATTR.call(master, TCSANOW, modes).orThrow();
    }
  }

  /// Linux says that nobody listens only when somebody has listened before.
  private void openOtherEndOnce() throws LineException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(path.toString());
      LibC.CLOSE.call(LibC.OPEN.call(name, O_RDWR | O_NOCTTY).orThrow().number());
    }
  }
}

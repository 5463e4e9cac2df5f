package org.lumbar.sim.tty;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.lumbar.sim.line.HostEnd;

/// The plug of a pad on a terminal. Pulled, its name is gone and who had it open is hung up on; put
/// in again, the same name leads to a new terminal, as with a serial adapter that is found anew.
final class TtyPlug implements HostEnd, AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(5);

  private final Path name;
  private volatile Pty line;
  private volatile TtyName given;
  private volatile Optional<LineException> failure = Optional.empty();
  private boolean isOver;

  private TtyPlug(Path name, Pty line, TtyName given) {
    this.name = name;
    this.line = line;
    this.given = given;
  }

  static TtyPlug of(Path name) throws LineException {
    Pty line = Pty.open();
    return new TtyPlug(name, line, named(name, line));
  }

  /// Waits a few milliseconds for bytes, and returns how many are in `into`: none where the plug is
  /// pulled, or where they are to be left lying.
  int read(byte[] into, boolean mayRead) throws LineException {
    if (mayRead && !line.isClosed()) {
      return line.read(into, ROUND);
    }
    LockSupport.parkNanos(ROUND.toNanos());
    return 0;
  }

  boolean hasListener() throws LineException {
    return line.hasListener();
  }

  /// Whatever has gone wrong while bytes were sent or the plug was put in.
  void orThrow() throws LineException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public void received(byte[] bytes, int length) {
    try {
      line.write(bytes, length, Duration.ZERO);
    } catch (LineException broken) {
      failure = Optional.of(broken);
    }
  }

  @Override
  public synchronized void unplugged() {
    given.close();
    line.close();
  }

  @Override
  public synchronized void pluggedIn() {
    if (isOver) {
      return;
    }
    try {
      line = Pty.open();
      given = named(name, line);
    } catch (LineException nameless) {
      failure = Optional.of(nameless);
    }
  }

  @Override
  public synchronized void close() {
    isOver = true;
    unplugged();
  }

  private static TtyName named(Path name, Pty line) throws LineException {
    try {
      return TtyName.give(name, line.path());
    } catch (LineException nameless) {
      line.close();
      throw nameless;
    }
  }
}

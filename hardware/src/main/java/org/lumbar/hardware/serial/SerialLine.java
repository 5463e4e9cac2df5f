package org.lumbar.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The line to the pad. From [#start] to [#close] it keeps the port open for this program alone:
/// when the plug is pulled it says so and opens the same path again as soon as it is back.
///
/// Open is not the same as talking: a cable can be in with nobody behind it. Only answers tell, and
/// those are the link's to watch; [#reopen] is for when they stay away.
public final class SerialLine implements AutoCloseable {
  private static final Duration LONGEST_CLOSING = Duration.ofSeconds(2);
  private static final String CLOSED_HERE = "closed by this program";

  private final SerialSettings settings;
  private final LineListener listener;
  private final Supplier<Opening> opener;
  private final Thread reader;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable OpenPort open;

  // The reader thread's own.
  private String lastRefusal = "";
  private boolean holdsExit;

  public SerialLine(SerialSettings settings, LineListener listener) {
    this(settings, listener, () -> PortOpener.open(settings));
  }

  SerialLine(SerialSettings settings, LineListener listener, Supplier<Opening> opener) {
    this.settings = settings;
    this.listener = listener;
    this.opener = opener;
    reader = Thread.ofPlatform().daemon().name("serial reader").unstarted(this::run);
  }

  /// Begins to open the port and returns at once; `listener` hears how it goes. Once only.
  public void start() {
    reader.start();
  }

  /// Takes `frame` for writing and returns at once, even where the far side takes no bytes.
  ///
  /// @return `false` when the frame is not written and never will be: no port is open, or the line
  ///   is about to be closed because it takes no more
  public boolean write(byte[] frame) {
    OpenPort port = open;
    return port != null && port.write(frame);
  }

  /// Closes the port, if it is open, and opens it again; `why` is what the listener hears.
  public void reopen(String why) {
    OpenPort port = open;
    if (port != null) {
      port.end(why);
    }
  }

  /// Lets frames already taken leave and closes the port; the listener hears nothing more once this
  /// returns. A line that takes no bytes cannot hold it up for longer than 2 s.
  @Override
  public void close() {
    closing.countDown();
    reopen(CLOSED_HERE);
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (reader.isAlive()) {
        boolean _ = reader.join(LONGEST_CLOSING);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Backoff backoff = Backoff.NONE;
    while (!isClosing()) {
      backoff = backoff.afterTry(tryAndLive());
      pause(backoff.pause());
    }
  }

  /// F47: after an error of the software, or without memory, the line is opened anew, for nobody
  /// else would ever open it again. Only [#close] ends this thread, and no interrupt.
  private boolean tryAndLive() {
    try {
      return tryOnce();
    } catch (InterruptedException | RuntimeException | Error fault) {
      sayClosed("this program's own reading broke down, " + fault);
      return false;
    }
  }

  private void pause(Duration length) {
    try {
      boolean _ = closing.await(length.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      // The next try comes sooner.
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  /// Whether any bytes came in.
  private boolean tryOnce() throws InterruptedException {
    return switch (opener.get()) {
      case Opening.Opened(OpenPort port) -> serve(port);
      case Opening.Refused(String why) -> {
        sayOnce(why);
        yield false;
      }
    };
  }

  private void sayOnce(String why) {
    if (!why.equals(lastRefusal) && !isClosing()) {
      lastRefusal = why;
      listener.waiting(why);
    }
  }

  private boolean serve(OpenPort port) throws InterruptedException {
    holdExit();
    open = port;
    if (isClosing()) {
      port.end(CLOSED_HERE);
    }
    try {
      OpenPort.Ended ended = port.serve(listener);
      sayClosed(ended.why());
      return ended.heard();
    } finally {
      open = null;
    }
  }

  private void sayClosed(String why) {
    lastRefusal = "";
    open = null;
    if (!isClosing()) {
      listener.closed(settings.path() + ": " + why);
    }
  }

  /// At the end of the program jSerialComm closes every port, at the same time as its owners send
  /// their last stop. This makes it wait for them.
  private void holdExit() {
    if (!holdsExit) {
      holdsExit = true;
      SerialPort.addShutdownHook(new Thread(this::awaitEnd, "serial line's last frames"));
    }
  }
}

package org.lumbar.controller.latch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers faults over restarts (H62). What begins and is acknowledged counts at once; [#save]
/// takes it to the disk, on any thread that may wait for one.
public final class FaultBook {
  private static final Logger LOG = LoggerFactory.getLogger(FaultBook.class);

  private static final String NAME = "fault.json";

  private final FaultFile file;
  private final InstantSource clock;
  private final Object writing = new Object();
  private volatile FaultRecord present;
  private volatile boolean isReadable;
  private Optional<FaultRecord> written;

  FaultBook(FaultFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    Optional<FaultRecord> found = file.read();
    isReadable = found.isPresent();
    present = found.orElse(FaultRecord.NONE);
    written = found;
  }

  /// The book of the daemon whose own files are in `folder`.
  public static FaultBook in(Path folder, InstantSource clock) {
    return new FaultBook(new FaultFile(folder.resolve(NAME)), clock);
  }

  /// Deletes the book of a folder that is not needed any more.
  public static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  /// What still stands from before: a fault that nobody has acknowledged, one that is locked, or a
  /// file that cannot be read.
  public Optional<Cause> remembered() {
    FaultRecord last = present;
    if (!isReadable) {
      return Optional.of(
          new Cause.Remembered(
              "fault_file",
              "What was last wrong is not known: %s cannot be read.".formatted(file),
              "Look at the pad, its cable and its cover",
              Priority.HIGH));
    } else if (last.locked()) {
      return Optional.of(locked(last));
    } else if (last.acknowledged()) {
      return Optional.empty();
    }
    return Optional.of(
        new Cause.Remembered(last.code(), last.text(), last.remedy(), last.priority()));
  }

  /// A fault has begun; what it is from now on, if it has come too often.
  public Optional<Cause.Locked> begin(Cause cause) {
    if (cause instanceof Cause.Remembered || cause instanceof Cause.Locked) {
      return Optional.empty();
    }
    present = present.with(cause, clock.instant());
    isReadable = true;
    return present.locked() ? Optional.of(locked(present)) : Optional.empty();
  }

  /// The fault was acknowledged at the pad.
  public void acknowledge() {
    isReadable = true;
    present = present.withAcknowledgement();
  }

  /// Somebody has looked at the pad: a stop at the pad may clear the fault again. Whether it was
  /// locked.
  public boolean unlock() throws IOException {
    if (!present.locked()) {
      return false;
    }
    file.write(present.unlocked());
    present = present.unlocked();
    return true;
  }

  /// Takes the present to the disk, if it is not there yet.
  public void save() {
    synchronized (writing) {
      FaultRecord now = present;
      if (!isReadable || written.equals(Optional.of(now))) {
        return;
      }
      try {
        file.write(now);
        written = Optional.of(now);
      } catch (IOException e) {
        LOG.warn("the last fault cannot be kept in {}: {}", file, e.toString());
      }
    }
  }

  private static Cause.Locked locked(FaultRecord fault) {
    return new Cause.Locked(fault.times(), fault.text(), fault.remedy(), fault.priority());
  }
}

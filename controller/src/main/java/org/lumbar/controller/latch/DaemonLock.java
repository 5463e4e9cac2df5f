package org.lumbar.controller.latch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;

/// Says that a daemon lives in a state folder. Two of them would not know of each other's sessions
/// and faults, and what a daemon knows cannot be changed behind its back. The system takes the lock
/// off when the process ends, however it ends.
public final class DaemonLock implements AutoCloseable {
  private static final String NAME = "daemon.lock";
  private static final String OWNER_ONLY = "rw-------";

  private final FileChannel channel;

  private DaemonLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Empty where a daemon lives in `folder` already.
  public static Optional<DaemonLock> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new DaemonLock(channel));
      }
    } catch (OverlappingFileLockException elsewhereInThisProcess) {
      // Held all the same.
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

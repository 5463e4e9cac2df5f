package org.lumbar.controller.keep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// A file that is replaced whole, so that a power cut leaves the old content or the new one, and
/// that only its owner may read.
public final class OwnersFile {
  public static final Set<PosixFilePermission> MODE = PosixFilePermissions.fromString("rw-------");

  private OwnersFile() {}

  /// Puts `content` in the place of what is at `path`. Its time is `written`.
  public static void replace(Path path, byte[] content, Instant written) throws IOException {
    Path fresh = fresh(path);
    Files.deleteIfExists(fresh);
    write(fresh, ByteBuffer.wrap(content));
    Files.setLastModifiedTime(fresh, FileTime.from(written));
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  public static void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
    Files.deleteIfExists(fresh(path));
  }

  private static void write(Path fresh, ByteBuffer content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(MODE))) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    }
  }

  private static Path fresh(Path path) {
    return path.resolveSibling(path.getFileName() + ".new");
  }
}

package org.lumbar.controller.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the answers in one file that only its owner may read. The file is replaced whole, so that
/// a power cut leaves the old answers or the new ones. One that is damaged, foreign or open to
/// others counts as none, and the questions are due (F72). When it was last written or looked at is
/// the file's own time; so a clock that was set back is noticed after a restart too (L23).
public final class ScreeningFile {
  private static final Logger LOG = LoggerFactory.getLogger(ScreeningFile.class);
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNERS_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  /// It belongs to the user who runs this process.
  private static final Path SELF = Path.of("/proc/self");

  private static final long LARGEST_BYTES = 16_384;

  private final Path path;
  private String lastTrouble = "";

  public ScreeningFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /// What was found, and when it was last seen to stand.
  record Found(ScreeningRecord screening, Instant seenAt) {
    static final Found NOTHING = new Found(ScreeningRecord.NONE, Instant.EPOCH);
  }

  Found read() {
    try {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return Found.NOTHING;
      }
      PosixFileAttributes attributes = attributes();
      Optional<String> trouble = trouble(attributes);
      if (trouble.isPresent()) {
        return distrust(trouble.get());
      }
      return ScreeningText.read(Files.readAllBytes(path))
          .map(screening -> new Found(screening, attributes.lastModifiedTime().toInstant()))
          .orElseGet(() -> distrust("it is damaged, or of another version"));
    } catch (IOException e) {
      return distrust(e.getClass().getSimpleName());
    }
  }

  /// Replaces the file, or says why not; then nothing is left of the old answers either.
  void write(ScreeningRecord screening, Instant now) {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      if (Files.notExists(path.getParent())) {
        Files.createDirectories(
            path.getParent(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
      }
      Files.deleteIfExists(fresh);
      writeForOwner(fresh, ByteBuffer.wrap(ScreeningText.write(screening)));
      Files.setLastModifiedTime(fresh, FileTime.from(now));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      boolean _ = path.toFile().delete();
      throw new UncheckedIOException(
          "The answers cannot be kept in %s (%s). Free space there or choose another folder, then answer again."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private static void writeForOwner(Path fresh, ByteBuffer text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(OWNER))) {
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.force(true);
    }
  }

  /// The answers have been seen to stand at `now`.
  void markSeen(Instant now) {
    try {
      Files.setLastModifiedTime(path, FileTime.from(now));
    } catch (IOException e) {
      LOG.debug("the screening's time could not be marked: {}", e.getMessage());
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".new"));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The answers in %s cannot be deleted (%s). Delete the file by hand."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  private PosixFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private Optional<String> trouble(PosixFileAttributes attributes) throws IOException {
    if (!attributes.isRegularFile()) {
      return Optional.of("it is no plain file");
    }
    if (!attributes.permissions().equals(OWNER)) {
      return Optional.of("others may read or change it; its mode must be 0600");
    }
    if (Files.exists(SELF) && !attributes.owner().equals(Files.getOwner(SELF))) {
      return Optional.of("it belongs to another user");
    }
    return attributes.size() > LARGEST_BYTES
        ? Optional.of("it is far too large")
        : Optional.empty();
  }

  /// Said once, not at every look.
  private Found distrust(String why) {
    if (!why.equals(lastTrouble)) {
      lastTrouble = why;
      LOG.warn("the screening in {} does not count and is due again: {}", path, why);
    }
    return Found.NOTHING;
  }
}

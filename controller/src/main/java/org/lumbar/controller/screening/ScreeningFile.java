package org.lumbar.controller.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.controller.keep.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the answers in one file that only its owner may read. One that is damaged, foreign or open
/// to others counts as none, and the questions are due (F72). When it was last written or looked at
/// is the file's own time; so a clock that was set back is noticed after a restart too (L23).
public final class ScreeningFile {
  private static final Logger LOG = LoggerFactory.getLogger(ScreeningFile.class);
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
      return distrust(FileTrouble.words(e));
    }
  }

  /// Replaces the file, or says why not; then nothing is left of the old answers either.
  void write(ScreeningRecord screening, Instant now) {
    try {
      if (Files.notExists(path.getParent())) {
        Files.createDirectories(
            path.getParent(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
      }
      OwnersFile.replace(path, ScreeningText.write(screening), now);
    } catch (IOException e) {
      boolean _ = path.toFile().delete();
      throw new UncheckedIOException(
          "The answers cannot be kept in %s (%s). Free space there or choose another folder, then answer again."
              .formatted(path, FileTrouble.words(e)),
          e);
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
      OwnersFile.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The answers in %s cannot be deleted (%s). Delete the file by hand."
              .formatted(path, FileTrouble.words(e)),
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
    if (!attributes.permissions().equals(OwnersFile.MODE)) {
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

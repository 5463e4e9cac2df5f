package org.lumbar.controller.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the answers in one file that only its owner may read. The file is replaced whole, so that
/// a power cut leaves the old answers or the new ones; one that cannot be read counts as none, and
/// the questions are due.
public final class ScreeningFile {
  private static final Logger LOG = LoggerFactory.getLogger(ScreeningFile.class);
  private static final String OWNER_ONLY = "rw-------";

  private final Path path;
  private final JsonMapper json = JsonMapper.builder().build();

  public ScreeningFile(Path path) {
    this.path = path;
  }

  Optional<ScreeningRecord> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.readValue(Files.readAllBytes(path), ScreeningRecord.class));
    } catch (IOException | JacksonException e) {
      LOG.warn("the screening in {} cannot be read, so it is due again: {}", path, e.getMessage());
      return Optional.empty();
    }
  }

  void write(ScreeningRecord screening) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path fresh = path.resolveSibling(path.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
      Files.write(fresh, json.writeValueAsBytes(screening));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the screening in " + path, e);
    }
  }
}

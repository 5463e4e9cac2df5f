package org.lumbar.controller.latch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.lumbar.controller.keep.OwnersFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the last fault in one file. Its time is that of the fault.
final class FaultFile {
  private static final long LARGEST_BYTES = 1_048_576;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path path;

  FaultFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /// Empty where there is a file that cannot be read: nobody knows what it held.
  Optional<FaultRecord> read() {
    try {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(FaultRecord.NONE);
      }
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_BYTES) {
        return Optional.empty();
      }
      return Optional.ofNullable(JSON.readValue(Files.readAllBytes(path), FaultRecord.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  void write(FaultRecord fault) throws IOException {
    OwnersFile.replace(path, JSON.writeValueAsBytes(fault), fault.at());
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

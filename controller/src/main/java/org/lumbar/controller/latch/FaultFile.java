package org.lumbar.controller.latch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the last fault in one file, which is replaced whole, so that a power cut leaves the old
/// fault or the new one.
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
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    ByteBuffer text = ByteBuffer.wrap(JSON.writeValueAsBytes(fault));
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      while (text.hasRemaining()) {
        channel.write(text);
      }
      channel.force(true);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

package org.lumbar.controller.latch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who lives in a state folder, seen from another process.
class DaemonLockTest {
  @TempDir Path folder;

  @Test
  @DisplayName(
      "H62: what another process knows of its faults is not changed behind its back, until it is gone")
  void aFolderIsForOneProcess() throws IOException, InterruptedException {
    Process other = inhabitant();
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("here");
      assertThat(DaemonLock.take(folder)).isEmpty();
    } finally {
      other.destroyForcibly().waitFor();
    }

    try (DaemonLock lock = DaemonLock.take(folder).orElseThrow()) {
      assertThat(lock).isNotNull();
    }
  }

  private Process inhabitant() throws IOException {
    String classes =
        Stream.of(DaemonLock.class, Inhabitant.class)
            .map(each -> each.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes,
            Inhabitant.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// A process that lives in a folder until it is ended.
  static final class Inhabitant {
    private Inhabitant() {}

    static void main(String[] folder) throws IOException {
      try (DaemonLock _ = DaemonLock.take(Path.of(folder[0])).orElseThrow()) {
        IO.println("here");
        int _ = System.in.read();
      }
    }
  }
}

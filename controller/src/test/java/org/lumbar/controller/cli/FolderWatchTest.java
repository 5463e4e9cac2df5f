package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What counts as a change; a change that is not noticed is waited for until the time is up.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderWatchTest {
  @TempDir private Path watched;
  @TempDir private Path elsewhere;

  @Test
  void aFileThatIsMovedInComesWhole() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("new.json"), "{}");
    try (FolderWatch watch = new FolderWatch(List.of(watched))) {
      Files.move(file, watched.resolve("new.json"));

      assertThat(watch.awaitChange()).isTrue();
    }
  }

  @Test
  void aFolderThatIsMovedInBringsItsFiles() throws IOException {
    Files.createDirectories(elsewhere.resolve("more/and-more"));
    Files.writeString(elsewhere.resolve("more/and-more/new.json"), "{}");
    try (FolderWatch watch = new FolderWatch(List.of(watched))) {
      Files.move(elsewhere.resolve("more"), watched.resolve("more"));
      assertThat(watch.awaitChange()).isTrue();

      Files.writeString(watched.resolve("more/and-more/new.json"), "{} ");
      assertThat(watch.awaitChange()).isTrue();
    }
  }

  @Test
  void oneChangeAmongVeryManyIsNotLost() throws IOException {
    try (FolderWatch watch = new FolderWatch(List.of(watched))) {
      Files.writeString(watched.resolve("new.json"), "{}");
      for (int i = 0; i < 2000; i++) {
        Files.writeString(watched.resolve("note-" + i + ".txt"), "does not count");
      }

      assertThat(watch.awaitChange()).isTrue();
    }
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    try (FolderWatch watch = new FolderWatch(List.of(watched))) {
      Thread.currentThread().interrupt();

      assertThat(watch.awaitChange()).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}

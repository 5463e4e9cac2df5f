package org.lumbar.controller.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OwnersFileTest {
  private static final Instant WRITTEN = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path folder;

  @Test
  @DisplayName(
      "H43 H47 H62: there is no moment in which neither the old file nor the new one is there")
  void theOldFileIsNeverTakenAwayFirst() throws Exception {
    Path file = folder.resolve("fault.json");
    OwnersFile.replace(file, "old".getBytes(UTF_8), WRITTEN);
    try (WatchService watcher = folder.getFileSystem().newWatchService()) {
      WatchKey watched = folder.register(watcher, StandardWatchEventKinds.ENTRY_DELETE);
      OwnersFile.replace(file, "new".getBytes(UTF_8), WRITTEN);
      Path last = Files.createFile(folder.resolve("last"));
      Files.delete(last);

      assertThat(deletedUpTo(last, watcher, watched)).doesNotContain(file.getFileName());
    }
    assertThat(file).hasContent("new");
  }

  @Test
  @DisplayName("F45: where the new content cannot be written the old file stays as it was")
  void aWriteThatFailsHarmsNothing() throws IOException {
    Path file = folder.resolve("fault.json");
    OwnersFile.replace(file, "old".getBytes(UTF_8), WRITTEN);
    Path inTheWay = Files.createDirectory(folder.resolve("fault.json.new"));
    Files.createFile(inTheWay.resolve("something"));

    assertThatThrownBy(() -> OwnersFile.replace(file, "new".getBytes(UTF_8), WRITTEN))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
  }

  /// What has been taken out of the folder before `last` was.
  private static Set<Path> deletedUpTo(Path last, WatchService watcher, WatchKey watched)
      throws InterruptedException {
    Set<Path> deleted = new HashSet<>();
    while (!deleted.contains(last.getFileName())) {
      assertThat(watcher.take()).isEqualTo(watched);
      watched.pollEvents().forEach(event -> deleted.add((Path) event.context()));
      watched.reset();
    }
    return deleted;
  }
}

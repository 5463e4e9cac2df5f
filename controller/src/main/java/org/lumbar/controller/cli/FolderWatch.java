package org.lumbar.controller.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Notices when a `.json` file changes, comes or goes, from the moment it is made on; what else
/// lies or is written there, as pictures, does not count.
final class FolderWatch implements AutoCloseable {
  /// Editors write a file in several steps; what comes so soon after is the same change.
  private static final long SETTLED_MILLIS = 200;

  private final List<Path> paths;
  private final WatchService changes;

  /// Watches files, and folders with all folders in them.
  FolderWatch(List<Path> paths) {
    this.paths = paths;
    try {
      changes = FileSystems.getDefault().newWatchService();
      lookAtAll();
    } catch (IOException unwatchable) {
      throw failure(unwatchable);
    }
  }

  /// Waits for the next change; false when the thread is interrupted.
  boolean awaitChange() {
    try {
      WatchKey key = changes.take();
      boolean isMeant = false;
      while (key != null || !isMeant) {
        isMeant |= key != null && isMeant(key);
        key = isMeant ? changes.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS) : changes.take();
      }
      lookAtAll();
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException unwatchable) {
      throw failure(unwatchable);
    }
  }

  /// A new folder is looked into as soon as it comes: what is put there next must not be missed. Of
  /// very many changes at once no names are left, so any file may have been meant.
  private boolean isMeant(WatchKey key) throws IOException {
    boolean isMeant = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      isMeant |= event.kind().equals(StandardWatchEventKinds.OVERFLOW);
      String name = String.valueOf(event.context());
      Path path = ((Path) key.watchable()).resolve(name);
      isMeant |= name.endsWith(".json") || (Files.isDirectory(path) && lookInto(path));
    }
    key.reset();
    return isMeant;
  }

  /// Watches all folders of `path`; whether a `.json` file lies in one of them.
  private boolean lookInto(Path path) throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      List<Path> all = inside.toList();
      for (Path folder : all) {
        if (Files.isDirectory(folder)) {
          lookAt(folder);
        }
      }
      return all.stream().anyMatch(file -> file.toString().endsWith(".json"));
    }
  }

  /// Folders come and go; one that is watched already stays so.
  private void lookAtAll() throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        boolean _ = lookInto(path);
      } else {
        lookAt(Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path));
      }
    }
  }

  private void lookAt(Path folder) throws IOException {
    var _ =
        folder.register(
            changes,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
  }

  private CommandFailure failure(IOException why) {
    return new CommandFailure(
        ExitCode.WRONG_USAGE, "Cannot watch %s: %s. Leave out --watch.".formatted(paths, why));
  }

  @Override
  public void close() {
    try {
      changes.close();
    } catch (IOException unwatchable) {
      throw failure(unwatchable);
    }
  }
}

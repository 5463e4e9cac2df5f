package org.lumbar.controller.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.lumbar.controller.keep.OwnersFile;

/// A copy of the configuration with which the daemon has started the last time, in its own folder.
/// By it, one that was cut off at the end of a line is told from one that is only short (H43).
public final class LastConfiguration {
  private static final String NAME = "configuration.last";

  private final Path copy;

  private LastConfiguration(Path copy) {
    this.copy = copy;
  }

  /// That of the daemon whose own files are in `folder`.
  public static LastConfiguration in(Path folder) {
    return new LastConfiguration(folder.resolve(NAME));
  }

  /// Whether `toml` is the beginning of what was there the last time, and settings came after it.
  /// Whoever takes the end away on purpose writes any other line there.
  public boolean wentOnAfter(String toml) throws IOException {
    if (Files.notExists(copy)) {
      return false;
    }
    String last = Files.readString(copy);
    return last.startsWith(toml)
        && rest(last, toml.length()).lines().anyMatch(LastConfiguration::isSetting);
  }

  /// What `text` says after `end`; the rest of a comment that ends there says nothing.
  private static String rest(String text, int end) {
    String begun = text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    boolean isInComment = begun.strip().startsWith("#");
    return isInComment ? "#" + text.substring(end) : text.substring(end);
  }

  /// From now on `toml` is the one of the last time.
  public void keep(String toml, Instant now) throws IOException {
    OwnersFile.replace(copy, toml.getBytes(StandardCharsets.UTF_8), now);
  }

  private static boolean isSetting(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("#");
  }
}

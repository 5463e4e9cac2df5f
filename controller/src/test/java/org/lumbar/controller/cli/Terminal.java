package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One terminal with one command of Lumbar's in it: a process of its own, its keys, and what it has
/// printed.
final class Terminal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LOOK_EVERY_MILLIS = 20;

  private final Process process;
  private final Path printed;
  private final String name;

  private Terminal(String name, Process process, Path printed) {
    this.name = name;
    this.process = process;
    this.printed = printed;
  }

  static Terminal open(Path folder, String... command) {
    return open(folder, command[0], line(command));
  }

  /// On a terminal of the system's, so that the command sees that somebody looks at it.
  static Terminal openOnTty(Path folder, String... command) {
    String quoted = "'" + String.join("' '", line(command)) + "'";
    return open(
        folder,
        command[0],
        List.of("script", "--quiet", "--flush", "-e", "-c", quoted, "/dev/null"));
  }

  private static List<String> line(String... command) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Lumbar.class.getName()));
    line.addAll(List.of(command));
    return line;
  }

  private static Terminal open(Path folder, String name, List<String> line) {
    try {
      Path printed = Files.createTempFile(folder, name, ".log");
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      return new Terminal(name, process, printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Types, without Enter.
  void type(String keys) {
    try {
      OutputStream in = process.getOutputStream();
      in.write(keys.getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until `text` has been printed after the first `from` characters; where it ends.
  int await(String text, int from) throws InterruptedException {
    int found = find(text, from, PATIENCE);
    if (found < 0) {
      throw new AssertionError(
          "\"%s\" never came in the terminal of %s, but:%n%s".formatted(text, name, printed()));
    }
    return found + text.length();
  }

  /// Whether `text` is there or comes in this time.
  boolean shows(String text, Duration within) throws InterruptedException {
    return find(text, 0, within) >= 0;
  }

  private int find(String text, int from, Duration patience) throws InterruptedException {
    int found = printed().indexOf(text, from);
    for (long look = patience.toMillis() / LOOK_EVERY_MILLIS; look > 0 && found < 0; look--) {
      boolean _ = process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      found = printed().indexOf(text, from);
    }
    return found;
  }

  int await(String text) throws InterruptedException {
    return await(text, 0);
  }

  String printed() {
    try {
      return Files.readString(printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first group of the first match in what has been printed.
  String printedMatch(Pattern pattern) {
    Matcher matcher = pattern.matcher(printed());
    assertThat(matcher.find()).as("%s in %s", pattern, printed()).isTrue();
    return matcher.group(1);
  }

  /// As kill -9 does.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE)).isTrue();
  }

  /// As a service manager ends it.
  int terminate() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  int awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE)).as(this::printed).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

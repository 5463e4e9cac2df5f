package org.lumbar.controller.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs a script of `src/test/page` in node, which drives a headless Chromium. What it needs from
/// npm is installed once a build, as the lock file says.
final class BrowserScript {
  private static final Path SCRIPTS = Path.of("src/test/page");
  private static final Path WORK = Path.of("target/page-test");

  private BrowserScript() {}

  static synchronized void run(String script, String... arguments) throws InterruptedException {
    prepare();
    List<String> command = Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList();
    Finished finished = execute(command);
    assertThat(finished.exitCode()).as("%s said:%n%s", command, finished.said()).isZero();
  }

  private static void prepare() throws InterruptedException {
    try {
      Files.createDirectories(WORK);
      try (Stream<Path> files = Files.list(SCRIPTS)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, WORK.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Files.isDirectory(WORK.resolve("node_modules/playwright-core"))) {
      Finished finished = execute(List.of("npm", "ci", "--ignore-scripts"));
      assertThat(finished.exitCode()).as("npm ci said:%n%s", finished.said()).isZero();
    }
  }

  private record Finished(int exitCode, String said) {}

  private static Finished execute(List<String> command) throws InterruptedException {
    try {
      Path log = Files.createTempFile(WORK, "said", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(WORK.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean hasEnded = process.waitFor(4, TimeUnit.MINUTES);
      if (!hasEnded) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String said = Files.readString(log, StandardCharsets.UTF_8);
      return new Finished(hasEnded ? process.exitValue() : -1, said);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot run " + command.getFirst() + "; ./lumbar verify says what to install", e);
    }
  }
}

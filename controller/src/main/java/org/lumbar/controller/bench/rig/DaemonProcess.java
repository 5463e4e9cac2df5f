package org.lumbar.controller.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of Lumbar's commands as a process of its own: what it prints, and the signals that it gets.
public final class DaemonProcess implements AutoCloseable {
  private static final String MAIN = "org.lumbar.controller.cli.Lumbar";
  private static final Pattern PAGE = Pattern.compile("Page: +(http://\\S+)");
  private static final Pattern DEBUGGER = Pattern.compile("at address: (\\d+)");

  private final Process process;
  private final Path printed;

  private DaemonProcess(Process process, Path printed) {
    this.process = process;
    this.printed = printed;
  }

  /// Starts `command` with further options for its JVM; what it prints goes to a file in `folder`.
  public static DaemonProcess start(Path folder, List<String> jvmOptions, List<String> command) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    line.addAll(jvmOptions);
    line.addAll(List.of("-cp", classPath(), MAIN));
    line.addAll(command);
    try {
      Path printed = Files.createTempFile(folder, command.getFirst(), ".log");
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      return new DaemonProcess(process, printed);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command, e);
    }
  }

  /// Waits until `text` has been printed after the first `from` characters; where it ends.
  public int await(String text, int from) {
    return Patience.await(
            "\"" + text + "\"",
            Patience.LONG,
            () -> Optional.of(printed().indexOf(text, from)).filter(found -> found >= 0),
            this::printed)
        + text.length();
  }

  public int await(String text) {
    return await(text, 0);
  }

  public String printed() {
    try {
      return Files.readString(printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of the daemon's page, once it has been printed.
  public URI page() {
    return URI.create(awaitMatch("the page's address", PAGE));
  }

  /// Where a debugger can attach, if the JVM was started to allow that.
  int debuggerPort() {
    return Integer.parseInt(awaitMatch("the debugger's port", DEBUGGER));
  }

  /// F40: as kill -9 does.
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// F48: as a service manager ends it; the exit code.
  public int terminate() {
    process.destroy();
    return awaitEnd();
  }

  /// F42: stands still, every thread of it, until [#resume].
  public void suspend() {
    signal("STOP");
  }

  public void resume() {
    signal("CONT");
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Waits for the end; the exit code.
  public int awaitEnd() {
    try {
      if (!process.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)) {
        throw new RigException("the process does not end:\n" + printed());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RigException("interrupted", e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    awaitEnd();
  }

  private String awaitMatch(String what, Pattern pattern) {
    return Patience.await(
        what,
        Patience.LONG,
        () -> Optional.of(pattern.matcher(printed())).filter(Matcher::find).map(m -> m.group(1)),
        this::printed);
  }

  /// Java can only end a process; the shell knows the other signals.
  private void signal(String name) {
    try {
      Process kill =
          new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(name, process.pid())).start();
      if (!kill.waitFor(Duration.ofSeconds(10)) || kill.exitValue() != 0) {
        throw new RigException("the signal %s does not reach the process".formatted(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RigException("interrupted", e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}

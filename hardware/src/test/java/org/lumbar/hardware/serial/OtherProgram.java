package org.lumbar.hardware.serial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A class of the tests that runs as a program of its own, spoken to line by line.
final class OtherProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private OtherProgram(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static OtherProgram run(Class<?> main, String... arguments) throws IOException {
    return run(List.of(), main, arguments);
  }

  static OtherProgram run(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new OtherProgram(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  long pid() {
    return process.pid();
  }

  /// The next line of its output, or `null` at the end.
  String says() throws IOException {
    return output.readLine();
  }

  /// Tells it to end, by closing its input, and waits until it did.
  void end() throws Exception {
    new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8).close();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

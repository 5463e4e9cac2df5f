package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.lumbar.sim.tty.Pty;

/// The far end of a real line: a pseudo-terminal, plugged in under a name of the test's choice as a
/// symbolic link.
final class PadEnd implements AutoCloseable {
  private static final Duration READ_WAIT = Duration.ofMillis(100);
  private static final int MOST_READS = 200;

  private final Pty pty;
  private final Path name;

  private PadEnd(Pty pty, Path name) {
    this.pty = pty;
    this.name = name;
  }

  static PadEnd pluggedInAt(Path name) throws IOException {
    Pty pty = Pty.open();
    Files.createSymbolicLink(name, pty.path());
    return new PadEnd(pty, name);
  }

  void send(byte[] bytes) throws IOException {
    assertThat(pty.write(bytes, bytes.length, READ_WAIT)).isEqualTo(bytes.length);
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] receive(int count) throws IOException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int reads = 0; received.size() < count && reads < MOST_READS; reads++) {
      received.write(buffer, 0, pty.read(buffer, READ_WAIT));
    }
    return received.toByteArray();
  }

  String receiveText(int count) throws IOException {
    return new String(receive(count), StandardCharsets.UTF_8);
  }

  /// What pulling the plug does: the device's name goes and its line hangs up.
  void unplug() throws IOException {
    Files.delete(name);
    pty.close();
  }

  @Override
  public void close() throws IOException {
    if (Files.deleteIfExists(name)) {
      pty.close();
    }
  }
}

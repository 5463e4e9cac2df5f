package org.lumbar.controller.bench.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.lumbar.sim.tty.LineException;
import org.lumbar.sim.tty.Pty;

/// Something on a real tty that is no pad: it answers whatever comes in its own way.
final class ForeignDevice implements AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(5);

  private final Pty pty;
  private final UnaryOperator<byte[]> answer;
  private volatile boolean isOver;

  private ForeignDevice(Pty pty, UnaryOperator<byte[]> answer) {
    this.pty = pty;
    this.answer = answer;
    Thread.ofPlatform().daemon().name("foreign-device").start(this::live);
  }

  /// Plugs it in under `name`; it answers what it has read with `answer`.
  static ForeignDevice pluggedInAt(Path name, UnaryOperator<byte[]> answer) {
    try {
      Pty pty = Pty.open();
      Files.createSymbolicLink(name, pty.path());
      return new ForeignDevice(pty, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] text(String said) {
    return said.getBytes(StandardCharsets.US_ASCII);
  }

  private void live() {
    byte[] read = new byte[1024];
    try {
      while (!isOver) {
        int count = pty.read(read, ROUND);
        if (count > 0) {
          byte[] said = answer.apply(Arrays.copyOf(read, count));
          int _ = pty.write(said, said.length, ROUND);
        }
      }
    } catch (LineException e) {
      throw new RigException("the foreign device has lost its line", e);
    }
  }

  @Override
  public void close() {
    isOver = true;
    pty.close();
  }
}

package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Against the kernel's own pseudo-terminals.
@Timeout(60)
class PtyTest {
  private static final int PATIENCE_MILLIS = 10_000;

  @Test
  void everyByteValueArrivesUnchangedBothWays() throws IOException {
    byte[] all = new byte[256];
    for (int value = 0; value < all.length; value++) {
      all[value] = (byte) value;
    }
    try (Pty pty = Pty.open();
        FileChannel port = open(pty)) {
      assertThat(pty.write(all, PATIENCE_MILLIS)).isTrue();
      assertThat(read(port, all.length)).isEqualTo(all);
      port.write(ByteBuffer.wrap(all));
      assertThat(read(pty, all.length)).isEqualTo(all);
    }
  }

  @Test
  void aWriteLongerThanAnyBufferArrivesWhole() throws Exception {
    byte[] much = new byte[300_000];
    new SplittableRandom(3).nextBytes(much);
    try (Pty pty = Pty.open();
        FileChannel port = open(pty)) {
      CompletableFuture<Boolean> written = CompletableFuture.supplyAsync(() -> write(pty, much));
      assertThat(read(port, much.length)).isEqualTo(much);
      assertThat(written.get()).isTrue();
    }
  }

  @Test
  void whatNobodyReadsIsGivenUpAndCanBeDiscarded() throws IOException {
    try (Pty pty = Pty.open()) {
      assertThat(pty.write(new byte[300_000], 10)).isFalse();
      pty.discardUnread();
      assertThat(pty.write(new byte[] {42}, 10)).isTrue();
      try (FileChannel port = open(pty)) {
        assertThat(read(port, 1)).containsExactly(42);
      }
    }
  }

  @Test
  void nothingToReadIsNoBytesAndNoError() throws IOException {
    try (Pty pty = Pty.open()) {
      assertThat(pty.read(new byte[10], 1)).isZero();
    }
  }

  @Test
  void theOtherSideMayCloseAndOpenAgain() throws IOException {
    try (Pty pty = Pty.open()) {
      for (int time = 0; time < 3; time++) {
        try (FileChannel port = open(pty)) {
          port.write(ByteBuffer.wrap(new byte[] {17, 0, 3}));
        }
        assertThat(read(pty, 3)).containsExactly(17, 0, 3);
      }
    }
  }

  static FileChannel open(Pty pty) throws IOException {
    return FileChannel.open(pty.path(), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static boolean write(Pty pty, byte[] bytes) {
    try {
      return pty.write(bytes, PATIENCE_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(FileChannel port, int length) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(length);
    while (into.hasRemaining() && port.read(into) >= 0) {
      assertThat(into.position()).isPositive();
    }
    return into.array();
  }

  private static byte[] read(Pty pty, int length) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[length];
    while (all.size() < length) {
      int count = pty.read(some, PATIENCE_MILLIS);
      assertThat(count).isPositive();
      all.write(some, 0, count);
    }
    return all.toByteArray();
  }
}

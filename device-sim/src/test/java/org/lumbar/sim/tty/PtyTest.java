package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A real pseudo-terminal, its other end used as any program would: as a file.
@Timeout(60)
class PtyTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(20);

  /// What a terminal that is not raw would swallow, turn into signals or rewrite.
  private static final byte[] TELLING = {
    0x11, 0x13, 0x03, 0x04, 0x0d, 0x0a, (byte) 0xff, 0x00, 0x1a, 0x1c, 0x7f, 0x15
  };

  private Pty pty;
  private ExecutorService threads;

  @BeforeEach
  void open() throws LineException {
    pty = Pty.open();
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  @AfterEach
  void close() {
    pty.close();
    threads.shutdownNow();
  }

  @Test
  void everyByteComesThroughFromTheOtherEnd() throws IOException {
    assertThatEveryByteArrives();
  }

  @Test
  void everyByteComesThroughToTheOtherEnd() throws IOException {
    byte[] all = everyByteAndTheTellingOnes();
    try (InputStream other = new FileInputStream(pty.path().toFile())) {
      assertThat(pty.write(all, all.length, LONG)).isEqualTo(all.length);
      assertThat(other.readNBytes(all.length)).isEqualTo(all);
    }
  }

  @Test
  void nothingIsEchoed() throws IOException {
    try (OutputStream other = new FileOutputStream(pty.path().toFile());
        InputStream back = new FileInputStream(pty.path().toFile())) {
      other.write(TELLING);
      read(TELLING.length);
      assertThat(back.available()).isZero();
      assertThat(pty.read(new byte[1], SHORT)).isZero();
    }
  }

  @Test
  void theModesOutliveAnOpeningAndClosing() throws IOException {
    new FileOutputStream(pty.path().toFile()).close();
    assertThatEveryByteArrives();
  }

  @Test
  void aLongWriteGoesThroughWholeWhileTheOtherEndReads() throws Exception {
    byte[] much = new byte[200_000];
    new SplittableRandom(3).nextBytes(much);
    try (InputStream other = new FileInputStream(pty.path().toFile())) {
      Future<byte[]> received = threads.submit(() -> other.readNBytes(much.length));
      assertThat(pty.write(much, much.length, LONG)).isEqualTo(much.length);
      assertThat(received.get(60, TimeUnit.SECONDS)).isEqualTo(much);
    }
  }

  @Test
  void whatTheListenerLeavesLyingIsLostAndNobodyWaitsForIt() throws IOException {
    byte[] much = new byte[1_000_000];
    try (InputStream other = new FileInputStream(pty.path().toFile())) {
      assertThat(pty.write(much, much.length, Duration.ZERO)).isLessThan(much.length);
      assertThat(other.read()).isZero();
    }
  }

  @Test
  void whatNobodyListensToIsLost() throws IOException {
    assertThat(pty.hasListener()).isFalse();
    assertThat(pty.write(TELLING, TELLING.length, Duration.ZERO)).isZero();
    try (InputStream other = new FileInputStream(pty.path().toFile())) {
      assertThat(pty.hasListener()).isTrue();
      assertThat(other.available()).isZero();
    }
  }

  @Test
  void readingIsPatientWhereNobodyIsThereAndGoesOnWhenSomebodyComes() throws IOException {
    assertThat(pty.read(new byte[1], SHORT)).isZero();
    assertThatEveryByteArrives();
    assertThat(pty.read(new byte[1], SHORT)).isZero();
    assertThatEveryByteArrives();
  }

  @Test
  void closingHangsUpTheOtherEnd() throws Exception {
    try (InputStream other = new FileInputStream(pty.path().toFile())) {
      Callable<Boolean> endCame = () -> hasEnded(other);
      Future<Boolean> ended = threads.submit(endCame);
      pty.close();
      assertThat(ended.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aClosedOneReadsAndWritesNothingAndClosesAgain() throws LineException {
    pty.close();
    pty.close();
    assertThat(pty.read(new byte[1], SHORT)).isZero();
    assertThat(pty.write(TELLING, 1, SHORT)).isZero();
    assertThat(pty.hasListener()).isFalse();
  }

  private void assertThatEveryByteArrives() throws IOException {
    byte[] all = everyByteAndTheTellingOnes();
    try (OutputStream other = new FileOutputStream(pty.path().toFile())) {
      other.write(all);
      assertThat(read(all.length)).isEqualTo(all);
    }
  }

  /// Linux tells a hangup as the end or as an error, depending on when it is noticed.
  private static boolean hasEnded(InputStream other) {
    try {
      return other.read() == -1;
    } catch (IOException hungUp) {
      return true;
    }
  }

  private static byte[] everyByteAndTheTellingOnes() {
    byte[] all = Arrays.copyOf(TELLING, TELLING.length + 256);
    for (int value = 0; value < 256; value++) {
      all[TELLING.length + value] = (byte) value;
    }
    return all;
  }

  private byte[] read(int count) throws LineException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    byte[] buffer = new byte[512];
    while (received.size() < count) {
      int length = pty.read(buffer, LONG);
      assertThat(length).as("bytes after %d of %d", received.size(), count).isPositive();
      received.write(buffer, 0, length);
    }
    return received.toByteArray();
  }
}

package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineNoiseTest {
  private static final int FRAMES = 20_000;
  private static final byte[] FRAME = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0};

  private final List<byte[]> arrived = new ArrayList<>();

  @Test
  void aGoodLineChangesNothingHoweverTheBytesAreCut() {
    byte[] sent = new byte[5_000];
    new SplittableRandom(1).nextBytes(sent);
    sent[sent.length - 1] = 0;
    for (int chunk = 1; chunk <= 300; chunk += 23) {
      arrived.clear();
      sendInChunks(line(LineShares.NONE, 1), sent, chunk);
      assertThat(allArrived()).as("chunks of %d", chunk).isEqualTo(sent);
    }
  }

  @Test
  @DisplayName("F36: the asked share of frames never arrives, whole frames only")
  void theAskedShareOfFramesIsLost() {
    LineNoise line = line(new LineShares(0, 0.3, 0), 7);
    sendFrames(line);
    assertThat((double) arrived.size() / FRAMES).isCloseTo(0.7, within(0.02));
    assertThat(arrived).allMatch(frame -> Arrays.equals(frame, FRAME));
    assertThat(line.harm()).isEqualTo(new LineHarm(0, FRAMES - arrived.size(), 0));
  }

  @Test
  @DisplayName("F35: the asked share of frames arrives twice")
  void theAskedShareOfFramesIsDoubled() {
    LineNoise line = line(new LineShares(0, 0, 0.1), 7);
    sendFrames(line);
    assertThat((double) arrived.size() / FRAMES).isCloseTo(1.1, within(0.02));
    assertThat(line.harm()).isEqualTo(new LineHarm(0, 0, arrived.size() - FRAMES));
  }

  @Test
  @DisplayName("F30: the asked share of bytes arrives changed, none is added or missing")
  void theAskedShareOfBytesIsChanged() {
    LineNoise line = line(new LineShares(0.002, 0, 0), 7);
    sendFrames(line);
    long changed = 0;
    byte[] all = allArrived();
    for (int at = 0; at < all.length; at++) {
      changed += all[at] == FRAME[at % FRAME.length] ? 0 : 1;
    }
    assertThat(all).hasSize(FRAMES * FRAME.length);
    assertThat((double) changed / all.length).isCloseTo(0.002, within(0.0005));
    assertThat(line.harm()).isEqualTo(new LineHarm(changed, 0, 0));
  }

  @Test
  void aDeadLineLetsNothingThrough() {
    sendFrames(line(new LineShares(0, 1, 0), 7));
    assertThat(arrived).isEmpty();
  }

  @Test
  void theSameSeedDoesTheSameHarm() {
    LineShares bad = new LineShares(0.01, 0.3, 0.1);
    sendFrames(line(bad, 7));
    byte[] first = allArrived();
    arrived.clear();
    sendFrames(line(bad, 7));
    assertThat(allArrived()).isEqualTo(first);
    arrived.clear();
    sendFrames(line(bad, 8));
    assertThat(allArrived()).isNotEqualTo(first);
  }

  @Test
  void bytesWithoutAnEndPassOnAndAreNotKept() {
    byte[] endless = new byte[100_000];
    Arrays.fill(endless, (byte) 7);
    sendInChunks(line(LineShares.NONE, 1), endless, 1000);
    assertThat(allArrived().length).isGreaterThan(endless.length - 256);
  }

  @Test
  void aShareIsOfZeroToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineShares(0, 1.5, 0))
        .withMessageContaining("lost frames")
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> new LineShares(Double.NaN, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new LineShares(0, 0, -0.1));
  }

  private LineNoise line(LineShares shares, long seed) {
    return new LineNoise(shares, new SplittableRandom(seed), arrived::add);
  }

  private static void sendFrames(LineNoise line) {
    for (int frame = 0; frame < FRAMES; frame++) {
      line.accept(FRAME, FRAME.length);
    }
  }

  private static void sendInChunks(LineNoise line, byte[] bytes, int chunk) {
    for (int from = 0; from < bytes.length; from += chunk) {
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + chunk, bytes.length));
      line.accept(part, part.length);
    }
  }

  private byte[] allArrived() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    arrived.forEach(all::writeBytes);
    return all.toByteArray();
  }
}

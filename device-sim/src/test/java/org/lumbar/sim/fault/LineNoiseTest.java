package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineNoiseTest {
  private static final int FRAMES = 20_000;

  @Test
  void aGoodLineChangesNothing() {
    List<byte[]> out = through(NoiseSettings.NONE, 1, 100);
    assertThat(out).hasSize(100).allMatch(frame -> frame.length == 10);
    assertThat(out.get(42)).isEqualTo(frame(42));
  }

  @Test
  void theAskedShareIsLost() {
    assertThat(through(new NoiseSettings(0, 0.3, 0), 2, FRAMES).size() / (double) FRAMES)
        .isCloseTo(0.7, within(0.02));
  }

  @Test
  void theAskedShareComesTwice() {
    assertThat(through(new NoiseSettings(0, 0, 0.1), 3, FRAMES).size() / (double) FRAMES)
        .isCloseTo(1.1, within(0.01));
  }

  @Test
  void theAskedShareOfBytesIsDamaged() {
    List<byte[]> out = through(new NoiseSettings(0.02, 0, 0), 4, FRAMES);
    long damaged = 0;
    for (int at = 0; at < out.size(); at++) {
      damaged += differences(out.get(at), frame(at));
    }
    assertThat(damaged / (FRAMES * 10.0)).isCloseTo(0.02, within(0.002));
  }

  @Test
  void theSameSeedGivesTheSameNoise() {
    NoiseSettings bad = new NoiseSettings(0.1, 0.1, 0.1);
    assertThat(through(bad, 5, 1000)).containsExactlyElementsOf(through(bad, 5, 1000));
  }

  @Test
  void framesAreFoundHoweverTheBytesAreCut() {
    LineNoise line = new LineNoise(NoiseSettings.NONE, 6);
    List<byte[]> out = new ArrayList<>();
    for (byte single : frame(7)) {
      line.pass(new byte[] {single}, 1, out::add);
    }
    assertThat(out).containsExactly(frame(7));
  }

  @Test
  void aStreamWithoutDelimitersGoesOnAndFillsNoMemory() {
    byte[] endless = new byte[5000];
    Arrays.fill(endless, (byte) 1);
    List<byte[]> out = new ArrayList<>();
    new LineNoise(NoiseSettings.NONE, 7).pass(endless, endless.length, out::add);
    assertThat(out).hasSize(4);
  }

  @Test
  void aShareIsBetween0And1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NoiseSettings(1.5, 0, 0))
        .withMessage("byteDamage must be 0..1, was 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> new NoiseSettings(0, Double.NaN, 0));
  }

  private static List<byte[]> through(NoiseSettings settings, long seed, int frames) {
    LineNoise line = new LineNoise(settings, seed);
    List<byte[]> out = new ArrayList<>();
    for (int number = 0; number < frames; number++) {
      line.pass(frame(number), 10, out::add);
    }
    return out;
  }

  private static byte[] frame(int number) {
    byte value = (byte) (1 + number % 200);
    return new byte[] {value, value, value, value, value, value, value, value, value, 0};
  }

  private static int differences(byte[] one, byte[] other) {
    int differences = 0;
    for (int at = 0; at < one.length; at++) {
      differences += one[at] == other[at] ? 0 : 1;
    }
    return differences;
  }
}

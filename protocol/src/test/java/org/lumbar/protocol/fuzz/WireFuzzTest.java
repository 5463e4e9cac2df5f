package org.lumbar.protocol.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Searches for bytes that break a rule of the wire. What leads an input down a new way is kept and
/// mutated further. `-Dfuzz.inputs=10000000` searches longer, `-Dfuzz.seed=` elsewhere, and
/// `-Dfuzz.write=true` keeps what was found in the corpus.
class WireFuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 5_000_000);
  private static final long SEED = Long.getLong("fuzz.seed", 25);
  private static final int FEWEST_WAYS = 30;

  @Test
  void theCorpusReachesEveryMessageAndEveryNoise() {
    Set<String> ways = new TreeSet<>();
    Corpus.load().forEach(input -> ways.addAll(WireRules.check(input)));

    assertThat(ways).contains("TOO_LONG", "TOO_SHORT", "BAD_STUFFING", "BAD_CRC", "UNKNOWN??");
    assertThat(ways).contains("HELLO!?", "ARM!?", "DRIVE!?", "STOP!?");
    assertThat(ways).contains("WELCOME?!", "TELEMETRY?!", "PRESS?!", "REFUSAL?!");
  }

  @Test
  void noInputBreaksARule() throws IOException {
    Set<String> ways = new TreeSet<>();
    List<byte[]> telling = new ArrayList<>();
    Corpus.load().stream()
        .filter(input -> ways.addAll(WireRules.check(input)))
        .forEach(telling::add);
    Mutator mutator = new Mutator(SEED, telling);
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = mutator.next();
      if (ways.addAll(WireRules.check(input))) {
        mutator.keep(input);
        telling.add(input);
      }
    }
    if (Boolean.getBoolean("fuzz.write")) {
      Corpus.save(telling);
    }

    assertThat(ways).hasSizeGreaterThan(FEWEST_WAYS);
  }
}

package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.RefusalReason;

/// Random frames, whole and broken, right and wrong, with presses and pauses between them. A
/// failing run names its seed, which replays it. `-Dlumbar.fuzz.inputs=10000000` runs longer.
class MessageFuzzTest {
  private static final long INPUTS = Long.getLong("lumbar.fuzz.inputs", 3_000_000L);
  private static final int INPUTS_A_PAD = 4_000;

  /// What the search for bytes that break a rule of the wire has found telling.
  private static final Path CORPUS =
      Path.of("../protocol/src/test/resources/org/lumbar/protocol/fuzz-corpus.txt");

  @Test
  void noInputMakesThePadThrowOrDoWhatItMustNot() throws IOException {
    List<byte[]> corpus =
        Files.readAllLines(CORPUS).stream().map(HexFormat.of()::parseHex).toList();
    Set<PadFault> faults = EnumSet.noneOf(PadFault.class);
    Set<RefusalReason> refusals = EnumSet.noneOf(RefusalReason.class);
    int sessions = 0;
    for (long seed : LongStream.range(0, INPUTS / INPUTS_A_PAD).toArray()) {
      PadFuzz fuzz = new PadFuzz(seed, corpus);
      run(fuzz, seed);
      faults.addAll(fuzz.invariants().faultsSeen());
      refusals.addAll(fuzz.refusals());
      sessions += fuzz.invariants().sessions();
    }
    assertThat(sessions).as("sessions that were begun").isGreaterThan(100);
    assertThat(refusals).containsExactlyInAnyOrder(RefusalReason.values());
    assertThat(faults)
        .contains(
            PadFault.HOST_SILENT,
            PadFault.EXCLUDED_MOTOR_ASKED,
            PadFault.ILLEGAL_LEVELS,
            PadFault.LOOP_FROZEN);
  }

  private static void run(PadFuzz fuzz, long seed) {
    try {
      fuzz.run(INPUTS_A_PAD);
    } catch (RuntimeException | AssertionError broken) {
      throw new AssertionError("seed " + seed + " after " + fuzz.happened() + " inputs", broken);
    }
  }
}

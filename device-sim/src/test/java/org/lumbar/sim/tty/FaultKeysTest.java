package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.sim.fault.Script;
import org.lumbar.sim.pad.SimulatedPad;

/// Faults by name at a pad's terminal, and everything whole again.
@Timeout(60)
class FaultKeysTest {
  private static final String LOSS_OF_30 = "fault begins: line-loss=0.3. Frames never arrive.";
  private static final String LOSS_OF_ALL = "fault begins: line-loss=1. Frames never arrive.";
  private static final String LOSS_ENDS = "fault ends: line-loss";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final SimulatedPad pad = new SimulatedPad(LivePad.MODEL, 7);

  @TempDir private Path folder;
  private Path name;

  @BeforeEach
  void chooseName() {
    name = folder.resolve("pad");
  }

  @Test
  void aNameBeginsAFaultAndTheSameNameEndsIt() throws LineException {
    assertThat(deedsOf("f line-loss\nf line-loss\nq")).containsExactly(LOSS_OF_30, LOSS_ENDS);
  }

  @Test
  void theSameValueEndsItToo() throws LineException {
    assertThat(deedsOf("f line-loss=0.3\nf line-loss=0.3\nq"))
        .containsExactly(LOSS_OF_30, LOSS_ENDS);
  }

  @Test
  void anotherValueChangesItAndTheNameAloneEndsItThen() throws LineException {
    assertThat(deedsOf("f line-loss\nf line-loss=1.0\nf line-loss\nq"))
        .containsExactly(LOSS_OF_30, LOSS_OF_ALL, LOSS_ENDS);
  }

  @Test
  void anIdIsANameToo() throws LineException {
    assertThat(deedsOf("f f36\nq")).containsExactly(LOSS_OF_30);
  }

  @Test
  void rRepairsEverything() throws LineException {
    assertThat(deedsOf("f line-loss\nf supply-sag\nr\nf line-loss\nq"))
        .hasSize(4)
        .contains("everything is repaired")
        .last()
        .isEqualTo(LOSS_OF_30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"f line-lo ", "f x ", " ", "f line-loss=0.3 ", "fault line-loss ", "sta "})
  void theSpaceBarIsStopInTheMiddleOfAWord(String keys) throws LineException {
    assertThat(deedsOf(keys + "q")).containsExactly("stop pressed");
  }

  @Test
  void escapeGivesAWordUpAndBackspaceMendsIt() throws LineException {
    assertThat(deedsOf("f line-loss\u001bf line-losst\u007f\nq")).containsExactly(LOSS_OF_30);
  }

  @Test
  void wordsSayItAtFullLengthAndOneFaultCanBeRepairedAlone() throws LineException {
    assertThat(deedsOf("fault line-loss\nfault supply-sag\nrepair line-loss\nrepair\nquit"))
        .hasSize(4)
        .startsWith(LOSS_OF_30)
        .contains(LOSS_ENDS)
        .endsWith("everything is repaired");
  }

  @Test
  void whatIsNotThereIsNotRepaired() throws LineException {
    assertThat(deedsOf("repair line-loss\nq")).isEmpty();
    assertThat(text()).contains("there is no line-loss to repair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line-lost: did you mean line-loss?",
        "line-loss=2: share of the frames must be 0..1, was 2",
        "line-loss=much: is not a number",
        "line-blocked=1: takes no value",
        "motor-stalled=3: but pad tiny has 1"
      })
  void whatCannotBeIsAnsweredAndNothingIsDone(String wordAndAnswer) throws LineException {
    String[] parts = wordAndAnswer.split(": ", 2);
    assertThat(deedsOf("f " + parts[0] + "\nq")).isEmpty();
    assertThat(text()).contains(parts[1]);
  }

  /// What was done to the pad, without the times.
  private List<String> deedsOf(String keys) throws LineException {
    PadOnTtySettings settings = new PadOnTtySettings(name, Script.NONE, 1, pad::now);
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    PadTerminal.run(
        settings, pad, new ByteArrayInputStream(keys.getBytes(StandardCharsets.US_ASCII)), out);
    return text()
        .lines()
        .filter(line -> line.matches("\\d+\\.\\d s (fault |everything |\\w+ pressed).*"))
        .map(line -> line.replaceFirst("\\S+ s ", ""))
        .toList();
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}

package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.hazard.Hazard;
import org.lumbar.controller.bench.hazard.HazardRow;

/// The table of `lumbar test --hazards` as it comes.
class HazardPrinterTest {
  private static final List<Hazard> HAZARDS = List.of(hazard("H1"), hazard("H2"), hazard("H3"));

  private final StringWriter out = new StringWriter();

  @Test
  void rowsComeInTheirOrderWhateverOrderTheyEndIn() {
    HazardPrinter printer = printer(false);

    printer.take(row("H3"));
    printer.take(row("H2"));
    assertThat(out.toString()).isEmpty();
    printer.take(row("H1"));

    assertThat(out.toString()).containsSubsequence("H1 ", "H2 ", "H3 ").doesNotContain("\r");
  }

  @Test
  void aRowSaysWhatWasLetGoWrongWhatIsExpectedAndWhatWasSeen() {
    printer(false).take(row("H1"));

    assertThat(out.toString())
        .containsSubsequence(
            "H1", "PASS", "a burn", "fault     F10", "expected  off", "seen      it");
  }

  @Test
  void atATerminalALineSaysHowFarItIsAndGoesAway() {
    HazardPrinter printer = printer(true);

    printer.take(row("H2"));
    assertThat(out.toString()).isEqualTo("1 of 3 tried; waiting for H1 ...");
    printer.take(row("H1"));
    printer.take(row("H3"));

    assertThat(out.toString()).contains("2 of 3 tried; waiting for H3 ...").endsWith(lastRow());
  }

  private static String lastRow() {
    return "seen      it is off" + System.lineSeparator();
  }

  private HazardPrinter printer(boolean isAtTerminal) {
    return new HazardPrinter(new PrintWriter(out), HAZARDS, isAtTerminal);
  }

  private static HazardRow row(String id) {
    return new HazardRow(
        hazard(id), HazardRow.Verdict.PASS, "it is off", Optional.empty(), Optional.empty());
  }

  private static Hazard hazard(String id) {
    return new Hazard(
        id, Hazard.Severity.SERIOUS, "a burn", "F10", "off", new Hazard.ByHardwareAlone("a fuse"));
  }
}

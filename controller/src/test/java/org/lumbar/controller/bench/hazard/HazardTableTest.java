package org.lumbar.controller.bench.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table itself: every hazard has its row, and every trial in virtual time holds. Those with
/// real processes are run by `./lumbar test --hazards` and, one by one, by the tests of the rig.
class HazardTableTest {
  private static final String MAKE_IT_AGAIN =
      "the document is made anew by ./lumbar test --hazards --markdown docs/safety-case.md";
  private static final int ALLOWED = 7;
  private static final int TAKEN = 8;

  @Test
  void everyHazardHasOneRowInOrder() {
    List<String> ids = IntStream.rangeClosed(1, 62).mapToObj(id -> "H" + id).toList();

    assertThat(HazardTable.all()).extracting(Hazard::id).isEqualTo(ids);
  }

  @TestFactory
  Stream<DynamicTest> everyTrialInVirtualTimeHoldsAndIsInTheDocument() {
    return HazardTable.all().stream()
        .filter(hazard -> hazard.proof() instanceof Hazard.InVirtualTime)
        .map(
            hazard ->
                DynamicTest.dynamicTest(
                    hazard.id() + ": " + hazard.harm(),
                    () -> {
                      HazardRow row = HazardRun.of(List.of(hazard), _ -> {}).getFirst();
                      assertThat(row.verdict()).as(row.seen()).isEqualTo(HazardRow.Verdict.PASS);
                      assertThat(cells(document(hazard)))
                          .as(MAKE_IT_AGAIN)
                          .isEqualTo(cells(SafetyCase.line(row)));
                    }));
  }

  @Test
  void theDocumentHasTheRowsOfTheTable() {
    assertThat(HazardTable.all())
        .allSatisfy(
            hazard ->
                assertThat(document(hazard))
                    .as(MAKE_IT_AGAIN)
                    .startsWith(
                        "| %s | %s | %s | %s | %s |"
                            .formatted(
                                hazard.id(),
                                hazard.severity().words(),
                                hazard.harm(),
                                hazard.faults(),
                                hazard.expected()))
                    .endsWith("| pass |"));
  }

  @Test
  void theDocumentHasTheTimesThatRealProcessesAreAllowed() {
    assertThat(HazardTable.all())
        .filteredOn(hazard -> hazard.proof() instanceof Hazard.WithRealProcesses)
        .isNotEmpty()
        .allSatisfy(
            hazard ->
                assertThat(List.of(document(hazard).split(" \\| ?")).get(ALLOWED))
                    .as(MAKE_IT_AGAIN)
                    .isEqualTo(SafetyCase.seconds(allowed(hazard))));
  }

  private static Optional<Duration> allowed(Hazard hazard) {
    return ((Hazard.WithRealProcesses) hazard.proof()).allowed();
  }

  /// A row of the document, but for the time that it took.
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(" \\| ?")));
    cells.remove(TAKEN);
    return cells;
  }

  private static String document(Hazard hazard) {
    try (Stream<String> lines =
        Files.lines(Path.of("..", "docs", "safety-case.md").toAbsolutePath().normalize())) {
      return lines.filter(line -> line.startsWith("| " + hazard.id() + " ")).findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

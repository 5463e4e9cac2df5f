package org.lumbar.controller.bench.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The table itself: every hazard has its row, and every trial in virtual time holds. Those with
/// real processes are run by `./lumbar test --hazards` and, one by one, by the tests of the rig.
class HazardTableTest {
  @Test
  void everyHazardHasOneRowInOrder() {
    List<String> ids = IntStream.rangeClosed(1, 62).mapToObj(id -> "H" + id).toList();

    assertThat(HazardTable.all()).extracting(Hazard::id).isEqualTo(ids);
  }

  @TestFactory
  Stream<DynamicTest> everyTrialInVirtualTimeHolds() {
    return HazardTable.all().stream()
        .filter(hazard -> hazard.proof() instanceof Hazard.InVirtualTime)
        .map(
            hazard ->
                DynamicTest.dynamicTest(
                    hazard.id() + ": " + hazard.harm(),
                    () -> {
                      HazardRow row = HazardRun.of(List.of(hazard), _ -> {}).getFirst();
                      assertThat(row.verdict()).as(row.seen()).isEqualTo(HazardRow.Verdict.PASS);
                    }));
  }

  @Test
  void theDocumentHasTheRowsOfTheTable() throws IOException {
    String document =
        Files.readString(Path.of("..", "docs", "safety-case.md").toAbsolutePath().normalize());

    assertThat(HazardTable.all())
        .allSatisfy(
            hazard ->
                assertThat(document)
                    .contains(
                        "| %s | %s | %s | %s | %s |"
                            .formatted(
                                hazard.id(),
                                hazard.severity().words(),
                                hazard.harm(),
                                hazard.faults(),
                                hazard.expected())));
  }
}

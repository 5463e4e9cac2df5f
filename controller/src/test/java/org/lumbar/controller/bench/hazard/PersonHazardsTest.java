package org.lumbar.controller.bench.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rows about the person pass, each by itself.
class PersonHazardsTest {
  static Stream<String> ids() {
    return PersonHazards.rows().stream().map(Hazard::id);
  }

  @Test
  void allOfThemAreThere() {
    assertThat(ids()).containsExactly("H14", "H15", "H16", "H21", "H47", "H48", "H61");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  @DisplayName("H14 H15 H16 H21 H47 H48 H61: what must be seen is seen in time")
  void theRowPasses(String id) throws InterruptedException {
    List<Hazard> one =
        PersonHazards.rows().stream().filter(hazard -> hazard.id().equals(id)).toList();

    HazardRow row = HazardRun.of(one, _ -> {}).getFirst();

    assertThat(row.verdict()).as(row.seen()).isEqualTo(HazardRow.Verdict.PASS);
  }
}

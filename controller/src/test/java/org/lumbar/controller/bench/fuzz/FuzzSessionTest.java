package org.lumbar.controller.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// `-Dlumbar.fuzz.sessions=10000` tries more.
class FuzzSessionTest {
  private static final int SESSIONS = Integer.getInteger("lumbar.fuzz.sessions", 200);

  @Test
  @DisplayName("F81: sessions of chance, with faults and presses at any moment: every rule holds")
  void everyRuleHolds() throws InterruptedException {
    List<FuzzResult> results = new ArrayList<>();
    FuzzRun.of(1, SESSIONS, results::add);

    assertThat(results)
        .allSatisfy(result -> assertThat(result.broken()).as(FuzzStory.of(result)).isEmpty());
    assertThat(results.stream().mapToInt(FuzzResult::started).sum())
        .as("massages that were begun")
        .isGreaterThan(SESSIONS);
  }

  @Test
  @DisplayName("F81: a seed makes the same session again, and tells it in the same words")
  void aSeedReplays() {
    assertThat(FuzzStory.of(FuzzSession.run(13))).isEqualTo(FuzzStory.of(FuzzSession.run(13)));
    assertThat(FuzzStory.of(FuzzSession.run(13))).isNotEqualTo(FuzzStory.of(FuzzSession.run(14)));
  }

  @Test
  @DisplayName("L15 F52: a pad that wakes after 13 minutes without its watchdog ends what is on")
  void aPadThatWakesEndsTheSession() {
    FuzzResult result = FuzzSession.run(25_222);

    assertThat(result.broken()).as(FuzzStory.of(result)).isEmpty();
  }

  @Test
  @DisplayName(
      "L28 L38: a pad whose cut-out has opened can be acknowledged, and faults as it heats")
  void aPadWithAnOpenCutOutStaysOutOfOrder() {
    FuzzResult result = FuzzSession.run(57_792);

    assertThat(result.broken()).as(FuzzStory.of(result)).isEmpty();
    assertThat(FuzzStory.of(result)).contains("A heater or its wire is broken");
  }
}

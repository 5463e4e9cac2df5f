package org.lumbar.controller.bench.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.hazard.Hazard.Severity;

/// What makes a row pass, and what does not.
class HazardRunTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void aRowPassesWhenAllIsSeenInTime() throws InterruptedException {
    HazardRow row =
        row(
            evidence -> {
              evidence.holds("one thing", true);
              evidence.within("another", SECOND, Optional.of(Duration.ofMillis(900)));
              evidence.within("a third", SECOND, Optional.of(Duration.ofMillis(100)));
            });

    assertThat(row.verdict()).isEqualTo(HazardRow.Verdict.PASS);
    assertThat(row.seen()).isEqualTo("one thing; another; a third");
    assertThat(row.allowed()).contains(SECOND);
    assertThat(row.taken()).contains(Duration.ofMillis(900));
  }

  @Test
  void whatIsNotSoFails() throws InterruptedException {
    HazardRow row = row(evidence -> evidence.holds("it stays off", false));

    assertThat(row.verdict()).isEqualTo(HazardRow.Verdict.FAIL);
    assertThat(row.seen()).isEqualTo("NOT SEEN: it stays off");
  }

  @Test
  void whatComesLateOrNeverFails() throws InterruptedException {
    assertThat(row(e -> e.within("off", SECOND, Optional.of(SECOND.plusNanos(1)))).verdict())
        .isEqualTo(HazardRow.Verdict.FAIL);
    assertThat(row(e -> e.within("off", SECOND, Optional.empty())).verdict())
        .isEqualTo(HazardRow.Verdict.FAIL);
    assertThat(row(e -> e.within("off", SECOND, Optional.of(SECOND))).verdict())
        .isEqualTo(HazardRow.Verdict.PASS);
  }

  @Test
  void whatCameBeforeItsCauseProvesNothing() throws InterruptedException {
    assertThat(row(e -> e.within("off", SECOND, Optional.of(Duration.ZERO))).verdict())
        .isEqualTo(HazardRow.Verdict.PASS);
    assertThat(row(e -> e.within("off", SECOND, Optional.of(Duration.ofMillis(-1)))).verdict())
        .isEqualTo(HazardRow.Verdict.FAIL);
  }

  @Test
  void aTrialThatSeesNothingProvesNothing() throws InterruptedException {
    assertThat(row(_ -> {}).verdict()).isEqualTo(HazardRow.Verdict.FAIL);
  }

  @Test
  void aTrialThatBreaksProvesNothingWhateverItHadSeen() throws InterruptedException {
    HazardRow row =
        row(
            evidence -> {
              evidence.holds("one thing", true);
              throw new IllegalStateException("no pad");
            });

    assertThat(row.verdict()).isEqualTo(HazardRow.Verdict.FAIL);
    assertThat(row.seen()).contains("no pad");
  }

  @Test
  void whatHardwareAloneDoesIsNeverCalledPassed() throws InterruptedException {
    Hazard fuse =
        Rows.row("H0", Severity.CRITICAL, "fire").byHardwareAlone("it blows", "a fuse is there");

    assertThat(HazardRun.of(List.of(fuse), _ -> {}).getFirst().verdict())
        .isEqualTo(HazardRow.Verdict.HARDWARE);
  }

  @Test
  void rowsComeInTheOrderOfTheTable() throws InterruptedException {
    Hazard slow =
        Rows.row("H1", Severity.CRITICAL, "slow")
            .withRealProcesses("F40", "off", evidence -> evidence.holds("off", true));
    Hazard quick = hazard("H2", evidence -> evidence.holds("off", true));

    assertThat(HazardRun.of(List.of(slow, quick), _ -> {}))
        .extracting(row -> row.hazard().id())
        .containsExactly("H1", "H2");
  }

  private static HazardRow row(Hazard.Trial trial) throws InterruptedException {
    return HazardRun.of(List.of(hazard("H1", trial)), _ -> {}).getFirst();
  }

  private static Hazard hazard(String id, Hazard.Trial trial) {
    return Rows.row(id, Severity.SERIOUS, "a burn").inVirtualTime("F10", "off", trial);
  }
}

package org.lumbar.controller.bench.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A pad at rest on a poor line: whoever comes to start a massage finds it there.
class PoorLineAtRestTest {
  private final Stage stage = new Stage(Stage.ROUTINE);

  @BeforeEach
  void worsenTheLine() {
    stage.happen("line-noise=0.002");
    stage.happen("line-loss=0.3");
    stage.happen("line-duplicates=0.1/2");
  }

  @Test
  @DisplayName(
      "F30 F35 F36 L46: for half an hour without a session the pad is not lost for a moment")
  void nothingIsLostAtRest() {
    stage.pass(Duration.ofMinutes(30));

    assertThat(stage.hasHappened("disconnected")).isFalse();
    assertThat(stage.simulation().statistics().isPoorLine()).isTrue();
  }

  @Test
  @DisplayName("F36 L46: and when everything is lost it is gone within a second or two")
  void allIsLostAtRest() {
    stage.happen("line-loss=1");

    assertThat(stage.until(() -> stage.hasHappened("disconnected"), Duration.ofMillis(1_100)))
        .isPresent();
  }
}

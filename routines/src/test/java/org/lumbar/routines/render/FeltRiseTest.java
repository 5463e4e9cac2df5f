package org.lumbar.routines.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.render.Routines.step;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Hand;

/// After a quick sweep the motors come nearer to what is asked for: felt strength has fallen behind
/// and rises again, and what motors need for the way that comes must not hurry it.
class FeltRiseTest {
  private static final double LIGHTEST = 3;
  private static final double RISE_PER_TICK = 0.02;
  private static final double WIRE_STEP = 0.025;

  @ParameterizedTest
  @ValueSource(doubles = {3, 4, 5, 6})
  @DisplayName("L4: what a hand makes felt rises by one level a second, also after a quick sweep")
  void whatIsFeltRisesGently(double strength) {
    Effleurage quick =
        new Effleurage(strength, Duration.ofSeconds(4), Optional.of(Duration.ofMillis(500)));
    for (PadLayout pad : Library.shipped().layouts()) {
      Routines.play(
          Routines.of(step(quick, 40)),
          pad,
          6,
          (before, now) -> {
            for (Hand hand : List.of(Hand.LEFT, Hand.RIGHT)) {
              double most = Math.max(LIGHTEST, before.feltStrength(hand)) + RISE_PER_TICK;
              assertThat(now.feltStrength(hand))
                  .as("%s on %s at %s", hand, pad.id(), strength)
                  .isLessThanOrEqualTo(most + WIRE_STEP + 1e-9);
            }
          });
    }
  }
}

package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.routines.render.Programme;

/// How "softer" is felt: at once, evenly, and whatever the routine's strength.
class SoftnessTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Programme KNOTS = Given.REPERTOIRE.find("knots").orElseThrow();
  private static final Programme GENTLE = Given.programme();

  @Test
  @DisplayName("F6: softer begins with the next tick and takes 0.2 s for a level")
  void softerIsNoJerk() {
    Softness softness = Softness.none(cap(6));
    assertThat(softness.ceiling(KNOTS)).isEqualTo(5.5);

    for (int tick = 1; tick <= 10; tick++) {
      softness = softness.towards(cap(5), TICK);
      assertThat(softness.ceiling(KNOTS)).isCloseTo(5.5 - 0.1 * tick, within(1e-9));
      assertThat(softness.eased(cap(5)).capSteps()).isEqualTo(240 - 4 * tick);
    }
    assertThat(softness.towards(cap(5), TICK).ceiling(KNOTS)).isEqualTo(4.5);
  }

  @Test
  @DisplayName("F6: already the first softer is felt, also of a routine that is far under the cap")
  void theFirstSofterIsFeltInAGentleRoutine() {
    assertThat(Softness.none(cap(6)).ceiling(GENTLE)).isEqualTo(3.5);
    assertThat(after(cap(5)).ceiling(GENTLE)).isEqualTo(3.0);
    assertThat(after(cap(3)).ceiling(GENTLE)).isEqualTo(3.0);
    assertThat(after(cap(4)).ceiling(KNOTS)).isEqualTo(3.5);
  }

  @Test
  @DisplayName("F6: on the way it is known already how soft it will be")
  void whereSofterLeads() {
    Softness onTheWay = Softness.none(cap(6)).towards(cap(5), TICK);

    assertThat(onTheWay.arrived(cap(5)).ceiling(KNOTS)).isEqualTo(4.5);
    assertThat(onTheWay.arrived(cap(4)).ceiling(KNOTS)).isEqualTo(3.5);
    assertThat(onTheWay.arrived(cap(4)).ceiling(GENTLE)).isEqualTo(3.0);
  }

  @Test
  @DisplayName("F1: under a lower cap from the start softer goes down from there")
  void softerGoesDownFromThePersonsOwnCap() {
    Softness atFour = Softness.none(cap(4));
    assertThat(atFour.ceiling(KNOTS)).isEqualTo(4);
    assertThat(atFour.towards(cap(3), Duration.ofSeconds(1)).ceiling(KNOTS)).isEqualTo(3);
  }

  private static Softness after(Permission asked) {
    return Softness.none(cap(6)).towards(asked, Duration.ofSeconds(1));
  }

  private static Permission cap(int level) {
    return Permission.everywhere(level * Limits.SOFTER_STEPS, Celsius.OFF);
  }
}

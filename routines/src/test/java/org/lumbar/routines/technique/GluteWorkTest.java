package org.lumbar.routines.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.technique.GluteWork.Sides;
import org.lumbar.routines.technique.GluteWork.Style;

class GluteWorkTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final double ROUNDING = 1e-9;

  @Test
  @DisplayName("F25: glute work stays on the upper outer glute, on the sides that it is for")
  void gluteWorkStaysOnTheGlute() {
    for (Style style : Style.values()) {
      for (Sides sides : Sides.values()) {
        assertThat(touches(new GluteWork(4, style, sides)))
            .isNotEmpty()
            .allMatch(touch -> Region.UPPER_OUTER_GLUTE.distanceMm(touch.place()) == 0)
            .allMatch(touch -> touch.hand() == Hand.LEFT ^ touch.place().xMm() > 0);
      }
    }
    assertThat(hands(Sides.BOTH, 0)).containsExactly(Hand.LEFT, Hand.RIGHT);
    assertThat(hands(Sides.LEFT, 40)).containsExactly(Hand.LEFT);
    assertThat(hands(Sides.RIGHT, 0)).containsExactly(Hand.RIGHT);
    assertThat(hands(Sides.IN_TURN, 29)).containsExactly(Hand.LEFT);
    assertThat(hands(Sides.IN_TURN, 31)).containsExactly(Hand.RIGHT);
  }

  @Test
  @DisplayName("F25: no glute hold lasts longer than 45 s")
  void longGluteWorkIsSeveralHolds() {
    GluteWork holds = new GluteWork(4, Style.HOLDS, Sides.RIGHT);
    Duration length = Duration.ofSeconds(80);
    List<Touch> between = holds.touches(Duration.ofSeconds(40), length);
    assertThat(between.getFirst().strength()).isCloseTo(0, within(ROUNDING));
    assertThat(holds.touches(Duration.ofSeconds(20), length).getFirst().place())
        .isNotEqualTo(holds.touches(Duration.ofSeconds(60), length).getFirst().place());
  }

  private static List<Hand> hands(Sides sides, int seconds) {
    return new GluteWork(4, Style.CIRCLES, sides)
        .touches(Duration.ofSeconds(seconds), MINUTE).stream().map(Touch::hand).toList();
  }

  private static List<Touch> touches(Technique technique) {
    return Stream.iterate(0, millis -> millis < 60_000, millis -> millis + 20)
        .flatMap(millis -> technique.touches(Duration.ofMillis(millis), MINUTE).stream())
        .toList();
  }
}

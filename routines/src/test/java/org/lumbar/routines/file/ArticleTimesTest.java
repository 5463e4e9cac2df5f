package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.warnings;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.routine.Depth;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// The shipped routines keep the times and the order that the facts give.
class ArticleTimesTest {
  @ParameterizedTest
  @MethodSource("ids")
  void noShippedRoutineHasAWarning(String id) {
    assertThat(warnings(RoutineReader.read(id, shipped("library/" + id + ".json")))).isEmpty();
  }

  static Stream<String> ids() {
    return Library.shipped().routines().stream().map(Routine::id);
  }

  @Test
  @DisplayName("F30: wall and ball is 1, 2, 3, 2 and 2 minutes, with holds on 2 to 3 points")
  void wallAndBall() {
    assertThat(seconds("wall-ball-10")).containsExactly(60L, 120L, 180L, 120L, 120L);
    assertThat(count(part("wall-ball-10", 3), TriggerPointHold.class)).isBetween(2L, 3L);
    assertThat(part("wall-ball-10", 4).steps())
        .anyMatch(step -> step.technique() instanceof GluteWork);
  }

  @Test
  @DisplayName("F31: floor glutes hold 3 to 5 spots a side, then rock for 60 seconds")
  void floorGlutes() {
    for (Side side : Side.values()) {
      assertThat(part("floor-glutes", side == Side.LEFT ? 1 : 2).steps())
          .filteredOn(step -> step.technique() instanceof TriggerPointHold)
          .hasSizeBetween(3, 5)
          .allMatch(
              step ->
                  step.technique() instanceof TriggerPointHold hold && hold.spot().side() == side);
    }
    assertThat(seconds("floor-glutes").get(3)).isEqualTo(60);
  }

  @Test
  @DisplayName("F32: glutes, then hamstrings, 30 to 60 seconds a side")
  void hipsAndHamstrings() {
    assertThat(part("hips-hamstrings-reset", 1).steps())
        .extracting(step -> step.length().toSeconds())
        .containsExactly(60L, 60L);
    assertThat(part("hips-hamstrings-reset", 2).steps())
        .singleElement()
        .matches(
            step ->
                step.technique() instanceof Petrissage kneading
                    && kneading.region() == Region.HAMSTRING
                    && step.length().toSeconds() == 60);
  }

  @Test
  @DisplayName("F33: the partner flow is 2, 5, 5, 2 and 1 minutes")
  void partnerFlow() {
    assertThat(seconds("partner-15")).containsExactly(120L, 300L, 300L, 120L, 60L);
  }

  @Test
  @DisplayName("F34, F40: knots are strokes, circles, holds, strokes; the one deep routine")
  void knots() {
    List<Class<? extends Technique>> order =
        List.of(Effleurage.class, Friction.class, TriggerPointHold.class, Effleurage.class);

    for (int i = 0; i < order.size(); i++) {
      assertThat(part("knots", i).steps().getFirst().technique()).isInstanceOf(order.get(i));
    }
    assertThat(Library.shipped().routines())
        .filteredOn(routine -> routine.depth() == Depth.DEEP)
        .extracting(Routine::id)
        .containsExactly("knots");
  }

  @Test
  @DisplayName("F35: a desk day is 8 to 10 minutes, mostly on glutes and hips")
  void deskDay() {
    List<Long> seconds = seconds("desk-day");

    assertThat(routine("desk-day").length())
        .isBetween(Duration.ofMinutes(8), Duration.ofMinutes(10));
    assertThat(seconds.get(1) + seconds.get(2)).isGreaterThanOrEqualTo(420);
  }

  @Test
  @DisplayName("F36, F51: a fresh flare-up gets strokes and light kneading, short and without heat")
  void freshFlareUp() {
    Routine routine = routine("flare-up-first");

    assertThat(steps(routine))
        .allMatch(step -> step.heat() == HeatLevel.OFF)
        .allMatch(
            step ->
                step.technique() instanceof Effleurage || step.technique() instanceof Petrissage);
    assertThat(routine.length()).hasMinutes(5);
    assertThat(routine.depth()).isEqualTo(Depth.GENTLE);
    assertThat(routine.forWhom()).contains("Without heat, because");
  }

  @Test
  @DisplayName("F36: the second day holds slowly on glutes and QL")
  void secondDay() {
    assertThat(steps(routine("flare-up-second-day")))
        .filteredOn(step -> step.technique() instanceof TriggerPointHold)
        .hasSize(4)
        .allMatch(step -> step.length().toSeconds() == 45);
    assertThat(routine("flare-up-second-day").depth()).isEqualTo(Depth.GENTLE);
  }

  @Test
  @DisplayName("F37: unclench melts for 2 to 3 minutes and ends after 10")
  void unclench() {
    assertThat(routine("unclench-10").length()).hasMinutes(10);
    assertThat(part("unclench-10", 1).length())
        .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
  }

  @Test
  @DisplayName("F39: everyday takes 5 minutes, nothing more than 15")
  void everyday() {
    assertThat(routine("everyday-5").length()).hasMinutes(5);
    assertThat(Library.shipped().routines())
        .allMatch(routine -> routine.length().compareTo(Duration.ofMinutes(15)) <= 0);
  }

  @Test
  @DisplayName("F50, F53: warm and stroke begins with low heat alone")
  void warmAndStroke() {
    assertThat(part("warm-and-stroke", 0).steps())
        .allMatch(step -> step.technique() instanceof Rest && step.heat() == HeatLevel.LOW);
  }

  @Test
  @DisplayName("F40: what is for every day is gentle")
  void gentleDaily() {
    assertThat(routine("gentle-daily").depth()).isEqualTo(Depth.GENTLE);
  }

  private static long count(Part part, Class<? extends Technique> technique) {
    return part.steps().stream().filter(step -> technique.isInstance(step.technique())).count();
  }

  private static List<Step> steps(Routine routine) {
    return routine.parts().stream().flatMap(part -> part.steps().stream()).toList();
  }

  private static List<Long> seconds(String routine) {
    return routine(routine).parts().stream().map(part -> part.length().toSeconds()).toList();
  }

  private static Part part(String routine, int index) {
    return routine(routine).parts().get(index);
  }

  private static Routine routine(String id) {
    return Library.shipped().find(id).orElseThrow();
  }
}

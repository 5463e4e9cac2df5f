package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.Outcomes.spoiled;
import static org.lumbar.routines.file.Outcomes.warnings;
import static org.lumbar.routines.file.RoutineFiles.COOL_DOWN;
import static org.lumbar.routines.file.RoutineFiles.WARM_UP;
import static org.lumbar.routines.file.RoutineFiles.between;
import static org.lumbar.routines.file.RoutineFiles.circles;
import static org.lumbar.routines.file.RoutineFiles.glutes;
import static org.lumbar.routines.file.RoutineFiles.hold;
import static org.lumbar.routines.file.RoutineFiles.kneading;
import static org.lumbar.routines.file.RoutineFiles.melt;
import static org.lumbar.routines.file.RoutineFiles.read;
import static org.lumbar.routines.file.RoutineFiles.rest;
import static org.lumbar.routines.file.RoutineFiles.routine;
import static org.lumbar.routines.file.RoutineFiles.strokes;
import static org.lumbar.routines.file.RoutineFiles.tenderHold;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineRulesTest {
  @Test
  @DisplayName("F41: a routine without warm-up strokes first does not load")
  void aRoutineWithoutWarmUpIsRefused() {
    assertThat(onlyProblem(read(routine(kneading(300, 4), COOL_DOWN))).toString())
        .isEqualTo(
            "my.json:8:1: there is no warm-up, every massage begins with 30 seconds of strokes at"
                + " least (fact F41, limit L20); put an effleurage step of 30 to 90 seconds here");
  }

  @Test
  @DisplayName("F41: a routine without cool-down strokes last does not load")
  void aRoutineWithoutCoolDownIsRefused() {
    Problem problem = onlyProblem(read(routine(WARM_UP, kneading(300, 4))));

    assertThat(problem.what()).isEqualTo("there is no cool-down");
    assertThat(problem.line()).isEqualTo(9);
  }

  @Test
  @DisplayName("L20: 29 seconds of strokes are no warm-up and no cool-down, 30 are")
  void strokesAtTheEndsLastThirtySeconds() {
    assertThat(problems(read(routine(strokes(29), kneading(300, 4), strokes(29)))))
        .extracting(Problem::what)
        .containsExactly("the warm-up lasts 29 seconds", "the cool-down lasts 29 seconds");
    assertThat(warnings(read(routine(strokes(30), kneading(300, 4), strokes(30))))).hasSize(2);
  }

  @Test
  @DisplayName("L20: warm-up and cool-down are at most 4.0")
  void strokesAtTheEndsAreGentle() {
    String hard = strokes(60).replace("3.5", "4.1");

    assertThat(problems(read(routine(hard, kneading(300, 4), hard))))
        .extracting(Problem::line)
        .containsExactly(8, 10);
  }

  @Test
  @DisplayName("F50: heat alone may come before the strokes; L29: for 5 minutes at most")
  void heatMayPrepareForFiveMinutes() {
    String[] steps = {rest(120), rest(120), rest(60), WARM_UP, COOL_DOWN};

    assertThat(good(read(routine(steps))).length()).hasMinutes(7);
    steps[2] = rest(61);
    assertThat(onlyProblem(read(routine(steps))).why()).contains("L29");
  }

  @Test
  @DisplayName("L15, F39: 16 minutes are refused, 15 are not")
  void fifteenMinutesAreTheMost() {
    String gentle = kneading(300, 4);

    assertThat(warnings(read(routine(WARM_UP, gentle, gentle, kneading(180, 4), COOL_DOWN))))
        .isEmpty();
    assertThat(
            onlyProblem(read(routine(WARM_UP, gentle, gentle, kneading(240, 4), COOL_DOWN)))
                .toString())
        .isEqualTo(
            "my.json:5:12: the routine lasts 16 minutes, 15 minutes are the most, warm-up and"
                + " cool-down included (limit L15, fact F39); shorten or remove steps by 60"
                + " seconds");
  }

  @Test
  @DisplayName("F39: less than 5 minutes is doubtful")
  void lessThanFiveMinutesIsAWarning() {
    assertThat(warnings(read(routine(WARM_UP, kneading(170, 4), strokes(69)))))
        .extracting(Problem::what)
        .containsExactly("the routine lasts 4 minutes 59 seconds");
  }

  @Test
  @DisplayName("F22, F23: a hold, small circles and holds on the glutes want strokes after them")
  void whatWasPressedIsCalmed() {
    String gluteHold = glutes(30, 4, "holds", "left");

    for (String pressing : new String[] {hold(30, 4), circles(20), gluteHold}) {
      assertThat(onlyProblem(read(between(pressing))).what()).contains("no strokes follow");
      assertThat(onlyProblem(read(between(pressing, rest(20)))).line()).isEqualTo(9);
      assertThat(warnings(read(between(pressing, strokes(10))))).isEmpty();
    }
    assertThat(warnings(read(between(glutes(30, 4, "circles", "left"))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gentle, 4.1", "moderate, 5.1"})
  @DisplayName("F12, F40: a routine is as deep as its strongest step")
  void aRoutineCannotBeDeeperThanItSays(String depth, double strength) {
    String text = between(kneading(60, strength));

    assertThat(warnings(read(text))).isEmpty();
    assertThat(onlyProblem(read(spoiled(text, "\"deep\"", '"' + depth + '"'))).why())
        .contains("F12");
  }

  @Test
  @DisplayName("L9: one place is worked for 90 seconds at most, unless 10 seconds lie between")
  void aMeltOfMoreThanNinetySecondsMustBeSplit() {
    assertThat(onlyProblem(read(between(melt(91, 3.5)))).why()).contains("L9");
    assertThat(onlyProblem(read(between(melt(60, 3.5), rest(9), melt(60, 3.5)))).line())
        .isEqualTo(11);
    assertThat(warnings(read(between(melt(90, 3.5), strokes(10), melt(90, 3.5))))).isEmpty();
  }

  @Test
  @DisplayName("L8: at 5 and above one place is worked for 45 seconds at most")
  void strongWorkOnTheGlutesIsShort() {
    assertThat(onlyProblem(read(between(glutes(46, 5, "circles", "both")))).why()).contains("L8");
    assertThat(warnings(read(between(glutes(45, 5, "circles", "both"))))).isEmpty();
    assertThat(warnings(read(between(glutes(46, 4.9, "circles", "both"))))).isEmpty();
  }

  @Test
  @DisplayName("L10: the low back alone is worked for 6 minutes at most, 5 are usual")
  void theLowBackNeedsAChangeToTheGlutes() {
    String more = kneading(61, 4.5, "quadratus-lumborum");
    String change = glutes(60, 4, "circles", "in-turn");

    assertThat(onlyProblem(read(between(kneading(300, 4.5), more))).why()).contains("L10");
    assertThat(warnings(read(between(kneading(300, 4.5), kneading(60, 4.5))))).hasSize(1);
    assertThat(warnings(read(between(kneading(300, 4.5), change, more)))).isEmpty();
    assertThat(warnings(read(between(kneading(300, 4), more)))).isEmpty();
  }

  @Test
  @DisplayName("L10: a tender spot may be anywhere: it counts as the low back, never as the glutes")
  void aTenderSpotCountsAsTheLowBack() {
    String tender = tenderHold(45, 5, 1).replace("paraspinal", "upper-outer-glute");
    String calm = strokes(10);

    assertThat(
            onlyProblem(read(between(kneading(240, 4.5), tender, calm, tender, calm, tender, calm)))
                .why())
        .contains("L10");
    assertThat(
            warnings(
                read(
                    between(
                        kneading(240, 4.5),
                        tender.replace(", \"tender\": 1", ""),
                        calm,
                        kneading(120, 4.5)))))
        .isEmpty();
  }

  @Test
  @DisplayName("F51: a fresh flare-up gets no heat; F50: high heat is doubtful")
  void heatFollowsTheFacts() {
    String warm = between(rest(20));

    assertThat(
            onlyProblem(
                    read(
                        warm.replace(
                            "\"facts\": [\"F30\"],\n  \"parts",
                            "\"facts\": [\"F51\"],\n  \"parts")))
                .why())
        .contains("F51");
    assertThat(warnings(read(spoiled(warm, "\"low\"", "\"high\"")))).hasSize(1);
  }

  @Test
  void anUnknownTechniqueKeepsRulesThatWouldHaveToGuessItSilent() {
    String unknown = "{\"technique\": \"rubbing\", \"seconds\": 60}";

    assertThat(problems(read(routine(unknown, kneading(60, 4), hold(30, 4), unknown)))).hasSize(2);
  }
}

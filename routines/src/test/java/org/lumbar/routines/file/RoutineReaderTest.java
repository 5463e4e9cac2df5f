package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.Outcomes.spoiled;
import static org.lumbar.routines.file.Outcomes.warnings;
import static org.lumbar.routines.file.RoutineFiles.between;
import static org.lumbar.routines.file.RoutineFiles.circles;
import static org.lumbar.routines.file.RoutineFiles.glutes;
import static org.lumbar.routines.file.RoutineFiles.hold;
import static org.lumbar.routines.file.RoutineFiles.kneading;
import static org.lumbar.routines.file.RoutineFiles.melt;
import static org.lumbar.routines.file.RoutineFiles.read;
import static org.lumbar.routines.file.RoutineFiles.rest;
import static org.lumbar.routines.file.RoutineFiles.strokes;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Petrissage;

class RoutineReaderTest {
  @Test
  void aSoundFileBecomesTheRoutineThatItDescribes() {
    Checked<Routine> read = read(between(kneading(90, 4.5), rest(20)));

    Routine routine = good(read);
    assertThat(warnings(read)).isEmpty();
    assertThat(routine.length()).isEqualTo(Duration.ofSeconds(60 + 90 + 20 + 300 + 60));
    assertThat(routine.parts().getFirst().steps().get(1))
        .isEqualTo(
            new Step(
                new Petrissage(4.5, Region.PARASPINAL, Duration.ofSeconds(3)),
                Duration.ofSeconds(90),
                HeatLevel.OFF));
    assertThat(routine.parts().getFirst().steps().get(2).heat()).isEqualTo(HeatLevel.LOW);
  }

  @Test
  @DisplayName("L1: a routine that asks for 7 is refused with the bound and what to do")
  void aStrengthOfSevenIsRefused() {
    assertThat(onlyProblem(read(between(kneading(90, 7.0)))).toString())
        .isEqualTo(
            "my.json:9:56: \"strength\" is 7.0, what is felt goes from 3 to 6 on the 0-10 scale"
                + " (limit L1, fact F1); choose 3 to 6");
  }

  @ParameterizedTest
  @CsvSource({"2.9", "6.1", "0", "-4", "1e300", "1e999", "-1e999"})
  @DisplayName("L1: what is not within 3 to 6 is refused")
  void aStrengthBeyondTheScaleIsRefused(String strength) {
    String bad =
        spoiled(between(kneading(90, 4.5)), "\"strength\": 4.5", "\"strength\": " + strength);

    assertThat(onlyProblem(read(bad)).why()).contains("L1");
  }

  @Test
  void aTypoInAFieldNameIsOneProblemThatNamesTheRightOne() {
    String bad = spoiled(between(melt(60, 3.5)), "\"melt\", \"seconds\"", "\"melt\", \"secnods\"");

    assertThat(onlyProblem(read(bad)).toString())
        .isEqualTo(
            "my.json:9:23: the field \"secnods\" is unknown, nothing would come of it;"
                + " did you mean \"seconds\"?");
  }

  @Test
  void aMissingLengthIsOneProblemWhateverTheTechnique() {
    for (String step : new String[] {circles(20), hold(20, 4), melt(60, 4), kneading(60, 4)}) {
      String bad = step.replaceFirst("\"seconds\": \\d+, ", "");
      assertThat(onlyProblem(read(between(bad, strokes(10)))).toString())
          .startsWith("my.json:9:1: the field \"seconds\" is missing");
    }
  }

  @Test
  void aStepWithoutATechniqueIsOneProblem() {
    String step = melt(60, 3.5);

    assertThat(onlyProblem(read(between(step.replace("\"technique\": \"melt\",", "")))).what())
        .isEqualTo("the field \"technique\" is missing");
    assertThat(onlyProblem(read(between(step.replace("technique", "technik")))).next())
        .isEqualTo("did you mean \"technique\"?");
  }

  @Test
  void anUnknownTechniqueOrRegionNamesTheNearest() {
    String technique = spoiled(between(melt(60, 3.5)), "\"melt\"", "\"metl\"");
    String region = spoiled(between(melt(60, 3.5)), "\"paraspinal\"", "\"para-spinal\"");

    assertThat(onlyProblem(read(technique)).next()).isEqualTo("did you mean \"melt\"?");
    assertThat(onlyProblem(read(region)).next()).isEqualTo("did you mean \"paraspinal\"?");
  }

  @Test
  void aFieldOfAnotherTechniqueIsUnknownHere() {
    String bad = spoiled(between(melt(60, 3.5)), "\"melt\",", "\"melt\", \"turnSeconds\": 2,");

    assertThat(onlyProblem(read(bad)).what()).isEqualTo("the field \"turnSeconds\" is unknown");
  }

  @ParameterizedTest
  @CsvSource({"59, F24", "181, F24"})
  void aMeltLastsSixtyToAHundredAndEightySeconds(int seconds, String fact) {
    assertThat(problems(read(between(melt(seconds, 3.5))))).anyMatch(p -> p.why().contains(fact));
  }

  @Test
  @DisplayName("F24: a melt asks for 4 at most")
  void aMeltIsGentle() {
    assertThat(onlyProblem(read(between(melt(60, 4.1)))).next()).isEqualTo("choose 3 to 4");
  }

  @ParameterizedTest
  @CsvSource({"19", "46"})
  @DisplayName("F23: a hold is 20 to 45 seconds")
  void aHoldIsTwentyToFortyFiveSeconds(int seconds) {
    assertThat(onlyProblem(read(between(hold(seconds, 4), strokes(10)))).why()).contains("F23");
  }

  @ParameterizedTest
  @CsvSource({"14", "31"})
  @DisplayName("F22: small circles are 15 to 30 seconds")
  void smallCirclesAreFifteenToThirtySeconds(int seconds) {
    assertThat(onlyProblem(read(between(circles(seconds), strokes(10)))).why()).contains("F22");
  }

  @ParameterizedTest
  @CsvSource({"59", "301"})
  @DisplayName("F21: kneading is 1 to 5 minutes")
  void kneadingIsOneToFiveMinutes(int seconds) {
    assertThat(onlyProblem(read(between(kneading(seconds, 4)))).why()).contains("F21");
  }

  @ParameterizedTest
  @CsvSource({
    "circles, left, 61", "circles, in-turn, 121", "circles, in-turn, 29",
    "holds, both, 46", "holds, in-turn, 91", "holds, right, 19"
  })
  @DisplayName("F25: glutes are worked as circles or holds, each side within its bounds")
  void gluteWorkKeepsTheBoundsOfEachSide(String style, String sides, int seconds) {
    String bad = between(glutes(seconds, 4, style, sides), strokes(10));

    assertThat(onlyProblem(read(bad)).why()).contains("F25");
  }

  @Test
  @DisplayName("F20: a stroke takes 4 to 10 seconds, a set at most 90")
  void strokesAreSlow() {
    String quick = strokes(90).replace("\"strokeSeconds\": 5", "\"strokeSeconds\": 3.9");

    assertThat(onlyProblem(read(between(quick))).why()).contains("F20");
    assertThat(onlyProblem(read(between(strokes(91)))).why()).contains("F20");
  }

  @Test
  void secondsAreWhole() {
    String bad = spoiled(between(rest(20)), "\"seconds\": 20", "\"seconds\": 20.5");

    assertThat(onlyProblem(read(bad)).next()).isEqualTo("write 21");
  }

  @Test
  void wrongTypesMissingFieldsAndTyposAreToldTogetherInOrder() {
    String bad =
        between(kneading(90, 4.5), hold(30, 9), strokes(10))
            .replace("\"title\": \"A test\"", "\"titel\": 5")
            .replace("\"seconds\": 90", "\"seconds\": \"90\"")
            .replace("\"depth\": \"deep\",", "");

    assertThat(problems(read(bad)))
        .extracting(p -> p.line() + ": " + p.what())
        .containsExactly(
            "1: the field \"depth\" is missing",
            "2: the field \"titel\" is unknown",
            "9: \"seconds\" is a text",
            "10: \"strength\" is 9.0");
  }
}

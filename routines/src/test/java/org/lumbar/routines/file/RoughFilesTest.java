package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.spoiled;
import static org.lumbar.routines.file.RoutineFiles.between;
import static org.lumbar.routines.file.RoutineFiles.kneading;
import static org.lumbar.routines.file.RoutineFiles.read;
import static org.lumbar.routines.file.RoutineFiles.rest;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no good at all: each is a problem at a place, never an exception.
class RoughFilesTest {
  private static final long SEED = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t ", "{", "]", "{]", "nothing", "{\"id\": }", "\u0000", "\u00a0"})
  void whatIsNoJsonIsOneProblem(String text) {
    assertThat(problems(read(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "\"text\"", "true", "null"})
  void whatIsNoObjectIsOneProblem(String text) {
    assertThat(onlyProblem(read(text)).why()).isEqualTo("a routine is an object");
  }

  @Test
  void aBrokenFileNamesTheLineWhereItBreaks() {
    Problem problem = onlyProblem(read(spoiled(between(rest(20)), "\"rest\",", "\"rest\"")));

    assertThat(problem.what()).isEqualTo("this is not JSON");
    assertThat(problem.line()).isEqualTo(9);
  }

  @Test
  void aByteOrderMarkIsNamed() {
    assertThat(onlyProblem(read("\uFEFF" + between(rest(20)))).next()).contains("BOM");
  }

  @Test
  void trailingTextIsToldWithTheProblemsBeforeIt() {
    assertThat(onlyProblem(read(between(rest(20)) + "{}")).what()).contains("after the end");
    assertThat(problems(read(between(rest(4)) + "and more"))).hasSize(2);
  }

  @Test
  void aFieldGivenTwiceIsRefusedAtItsSecondPlace() {
    Problem problem =
        onlyProblem(
            read(spoiled(between(rest(20)), "\"rest\",", "\"rest\",\n\"technique\": \"rest\",")));

    assertThat(problem.toString()).startsWith("my.json:10:1: the field \"technique\" stands here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "+4", "04", "4.", "0x4", "4,5"})
  void numbersThatJsonDoesNotKnowAreRefused(String number) {
    String bad =
        spoiled(between(kneading(90, 4.5)), "\"strength\": 4.5", "\"strength\": " + number);

    assertThat(onlyProblem(read(bad)).line()).isEqualTo(9);
    assertThat(onlyProblem(read(bad)).why()).doesNotContain("JsonReadFeature");
  }

  @Test
  void aNumberOfManyDigitsAndDeepNestingAreRefused() {
    String digits =
        spoiled(between(rest(20)), "\"seconds\": 20", "\"seconds\": " + "9".repeat(5000));

    assertThat(problems(read(digits))).hasSize(1);
    assertThat(onlyProblem(read("[".repeat(100_000))).what()).contains("too much");
    assertThat(onlyProblem(read("{\"a\":".repeat(17))).what()).contains("too much");
  }

  @Test
  void aHugeFileIsRefused() {
    assertThat(onlyProblem(read("{\"id\": \"" + "x".repeat(1_000_000) + "\"}")).why())
        .contains("no routine and no pad");
  }

  @Test
  void textsWithControlCharactersNeverReachATerminal() {
    String title = spoiled(between(rest(20)), "A test", "A \\u001b[31mtest");
    String field = spoiled(between(rest(20)), "\"title\"", "\"\\u001b[31m\"");

    assertThat(onlyProblem(read(title)).what()).contains("control characters");
    assertThat(problems(read(field)).toString()).doesNotContain("\u001b").contains("?[31m");
  }

  @Test
  void noSpoiledFileMakesAReaderThrow() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 500; i++) {
      String routine = shaken(shipped("library/wall-ball-10.json"), random);
      String pad = shaken(shipped("layouts/back-20.json"), random);
      assertThat(RoutineReader.read("r.json", routine)).isNotNull();
      assertThat(LayoutReader.read("p.json", pad)).isNotNull();
    }
  }

  /// A text with one to three passages cut out, doubled, or overwritten.
  private static String shaken(String text, SplittableRandom random) {
    StringBuilder shaken = new StringBuilder(text);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int from = random.nextInt(shaken.length());
      int to = Math.min(shaken.length(), from + random.nextInt(1, 12));
      switch (random.nextInt(3)) {
        case 0 -> shaken.delete(from, to);
        case 1 -> shaken.insert(from, shaken.substring(from, to));
        default -> shaken.setCharAt(from, "{}[]\":,-0e9.x\u0001".charAt(random.nextInt(14)));
      }
    }
    return shaken.toString();
  }
}

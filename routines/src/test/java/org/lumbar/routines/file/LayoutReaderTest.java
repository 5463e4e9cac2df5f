package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.spoiled;
import static org.lumbar.routines.file.Outcomes.warnings;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.pad.PadLayout;

class LayoutReaderTest {
  private static final String BACK_20 = shipped("layouts/back-20.json");

  @Test
  void theShippedPadDrivesFourteenOfItsTwentyMotors() {
    Checked<PadLayout> read = read(BACK_20);

    PadLayout pad = good(read);
    assertThat(warnings(read)).isEmpty();
    assertThat(pad.motors()).hasSize(20);
    assertThat(pad.driven()).containsExactly(1, 3, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16, 18, 19);
    assertThat(pad.heaters()).hasSize(2).allSatisfy(h -> assertThat(h.sensors()).hasSize(2));
  }

  @Test
  @DisplayName("H20: a motor over the spine that is tagged paraspinal refuses the layout")
  void aMotorOverTheSpineTaggedAsMuscleRefusesTheLayout() {
    Problem problem =
        onlyProblem(read(motor("m08", "\"tags\": [\"spine\"]", "\"tags\": [\"paraspinal\"]")));

    assertThat(problem.line()).isEqualTo(14);
    assertThat(problem.toString())
        .startsWith("pad.json:14:5: motor \"m08\"")
        .contains("H20")
        .contains("tag it \"spine\" only");
  }

  @Test
  @DisplayName(
      "L7 F3: the body counts, not the centre: 36 mm away with a radius of 11 mm is the spine")
  void aMotorWhoseBodyReachesTheMidlineAreaIsOverTheSpine() {
    assertThat(good(read(motor("m09", "\"xMm\": 40", "\"xMm\": 36.5"))).isExcluded(8)).isFalse();
    assertThat(problems(read(motor("m09", "\"xMm\": 40", "\"xMm\": 36")))).hasSize(1);
  }

  @Test
  @DisplayName("F4: ribs and tailbone are excluded by their place")
  void aMotorOverRibsOrTailboneTaggedAsMuscleRefusesTheLayout() {
    assertThat(onlyProblem(read(motor("m01", "[\"rib\"]", "[\"paraspinal\"]"))).why())
        .contains("rib");
    String wider = motor("m18", "\"xMm\": 0", "\"xMm\": 38");
    String apart = spoiledLine(wider, "m19", "\"xMm\": 40", "\"xMm\": 64");
    assertThat(onlyProblem(read(spoiledLine(apart, "m18", "tailbone", "glute"))).why())
        .contains("tailbone");
  }

  /// The ribs begin 150 mm above the top of the hips, and a body of 11 mm counts.
  @Test
  void aMotorWhoseBodyReachesTheRibsIsOverThem() {
    good(read(motor("m06", "\"yMm\": 90", "\"yMm\": 138")));
    assertThat(onlyProblem(read(motor("m06", "\"yMm\": 90", "\"yMm\": 140"))).why())
        .contains("rib", "H20");
  }

  @Test
  void aTagOfBoneExcludesAMotorThatItsPlaceWouldAllow() {
    Checked<PadLayout> read = read(motor("m06", "quadratus-lumborum", "rib"));

    assertThat(good(read).isExcluded(5)).isTrue();
    assertThat(warnings(read)).hasSize(1);
  }

  @Test
  void aTagOfBoneAndOneOfMuscleContradictEachOther() {
    assertThat(onlyProblem(read(motor("m06", "[\"quad", "[\"rib\", \"quad"))).why())
        .contains("H20");
  }

  @Test
  @DisplayName("L33: one sensor for a heater is too few")
  void aHeaterNeedsTwoSensors() {
    String one = spoiled(BACK_20, "{\"xMm\": -65, \"yMm\": 110},", "");

    assertThat(onlyProblem(read(one)).what()).isEqualTo("\"sensors\" has 1 entries");
  }

  @Test
  @DisplayName("L33, H4: a sensor beside its heater or on top of the other one is none")
  void aSensorMustFeelItsHeaterFromAPlaceOfItsOwn() {
    assertThat(onlyProblem(read(spoiled(BACK_20, "-65, \"yMm\": 110", "-120, \"yMm\": 110"))).why())
        .contains("H4");
    assertThat(onlyProblem(read(spoiled(BACK_20, "-65, \"yMm\": 110", "-65, \"yMm\": 10"))).why())
        .contains("L33");
  }

  @Test
  @DisplayName("L32: a heater of 31 watts is refused")
  void aHeaterHasThirtyWattsAtMost() {
    String strong = BACK_20.replace("\"watts\": 20", "\"watts\": 31");

    assertThat(problems(read(strong)))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.why()).contains("L32"));
  }

  @Test
  @DisplayName("L11: the power budget is more than nothing and carries one motor a side")
  void theBudgetCarriesOneMotorASide() {
    assertThat(onlyProblem(read(budget("0"))).why()).contains("L11");
    assertThat(onlyProblem(read(budget("-3"))).why()).contains("L11");
    assertThat(onlyProblem(read(budget("1.7"))).why()).contains("L11");
    assertThat(good(read(budget("1.8"))).powerBudgetWatts()).isEqualTo(1.8);
  }

  @Test
  void idsAreUniqueAndMotorsDoNotOverlap() {
    assertThat(onlyProblem(read(motor("m07", "m07", "m06"))).what()).contains("taken");
    assertThat(onlyProblem(read(motor("m07", "\"xMm\": -40", "\"xMm\": -70"))).what())
        .isEqualTo("motor \"m07\" overlaps m06");
  }

  @Test
  void aPadWithoutAMotorOnOneSideIsRefused() {
    String leftOnly = BACK_20.replaceAll("\"xMm\": (40|90)(.*)\\[.*]", "\"xMm\": $1$2[\"rib\"]");

    assertThat(onlyProblem(read(leftOnly)).what()).isEqualTo("no motor on the right may run");
  }

  @Test
  void aMotorFarFromEveryMuscleIsRefused() {
    assertThat(onlyProblem(read(motor("m20", "\"yMm\": -90", "\"yMm\": -190"))).what())
        .contains("far from every muscle");
  }

  @Test
  void anIdLongerThanTheWireHasRoomForIsRefused() {
    assertThat(good(read(named("a-pad-of-16-char"))).id()).hasSize(16);
    Problem problem = onlyProblem(read(named("a-pad-of-17-chars")));

    assertThat(problem.toString())
        .contains("\"a-pad-of-17-chars\" has 17 characters")
        .contains("the wire has room for 16 in the name of a layout")
        .contains("shorten it");
    assertThat(problem.line()).isEqualTo(3);
  }

  @Test
  void heatersWithUnlikeNumbersOfSensorsAreRefused() {
    String three =
        spoiled(BACK_20, "{\"xMm\": -65, \"yMm\": 110},", "{\"xMm\": -65, \"yMm\": 110}, MORE,")
            .replace("MORE", "{\"xMm\": -65, \"yMm\": 120}");

    assertThat(onlyProblem(read(three)).toString())
        .contains("has 2 sensors")
        .contains("as many for each heater")
        .contains("has 3");
  }

  @Test
  void morePlacesThanTheWireHasChannelsAreRefused() {
    String one = "{\"id\": \"x\", \"xMm\": 0, \"yMm\": 0, \"radiusMm\": 5}";
    String many = "{\"motors\": [" + (one + ",").repeat(100) + one + "]}";

    assertThat(problems(read(many))).anyMatch(p -> p.what().equals("\"motors\" has 101 entries"));
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
    String bad =
        spoiledLine(motor("m02", "\"radiusMm\": 11", "\"radiusMm\": 90"), "m04", "tags", "tabs");

    assertThat(problems(read(budget(bad, "99"))))
        .extracting(Problem::line)
        .containsExactly(5, 8, 10);
  }

  private static Checked<PadLayout> read(String json) {
    return LayoutReader.read("pad.json", json);
  }

  private static String motor(String id, String passage, String with) {
    return spoiledLine(BACK_20, id, passage, with);
  }

  private static String spoiledLine(String text, String id, String passage, String with) {
    String line = text.lines().filter(l -> l.contains('"' + id + '"')).findFirst().orElseThrow();
    return text.replace(line, spoiled(line, passage, with));
  }

  private static String named(String id) {
    return spoiled(BACK_20, "\"id\": \"back-20\"", "\"id\": \"" + id + "\"");
  }

  private static String budget(String watts) {
    return budget(BACK_20, watts);
  }

  private static String budget(String text, String watts) {
    return spoiled(text, "\"powerBudgetWatts\": 10", "\"powerBudgetWatts\": " + watts);
  }
}

package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.warnings;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;

class ShippedPadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"back-20", "mat-26", "cushion-6", "irregular-14"})
  void noPadHasAWarning(String id) {
    assertThat(warnings(LayoutReader.read(id, shipped("layouts/" + id + ".json")))).isEmpty();
  }

  @Test
  void theMatDoesEveryStepOfEveryRoutine() {
    PadLayout mat = pad("mat-26");

    assertThat(mat.driven()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(mat.heaters()).hasSize(3);
    for (Routine routine : Library.shipped().routines()) {
      assertThat(leftOut(routine.id(), mat)).as(routine.id()).isEmpty();
    }
  }

  @Test
  @DisplayName("F32: a pad that does not reach the hamstrings leaves them out with a note")
  void theBackPadLeavesOutTheHamstringsAlone() {
    for (Routine routine : Library.shipped().routines()) {
      int leftOut = routine.id().equals("hips-hamstrings-reset") ? 1 : 0;
      assertThat(leftOut(routine.id(), pad("back-20"))).as(routine.id()).hasSize(leftOut);
    }
    assertThat(leftOut("hips-hamstrings-reset", pad("back-20")).getFirst().toString())
        .isEqualTo(
            "hips-hamstrings-reset:28:9: the pad \"back-20\" leaves this step out, none of its"
                + " motors reaches the hamstring; its time goes to the nearest strokes; nothing"
                + " needs to be changed");
  }

  @Test
  void theCushionWorksTheLowBackAndLeavesOutTheGlutes() {
    PadLayout cushion = pad("cushion-6");

    assertThat(cushion.driven()).hasSize(6);
    assertThat(cushion.heaters()).hasSize(1);
    assertThat(leftOut("knots", cushion)).isEmpty();
    assertThat(leftOut("wall-ball-10", cushion))
        .hasSize(2)
        .allSatisfy(warning -> assertThat(warning.why()).contains("upper-outer-glute"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"back-20", "mat-26", "cushion-6"})
  void whatTheCheckerSaysIsLeftOutIsWhatTheProgrammeLeavesOut(String id) {
    for (Routine routine : Library.shipped().routines()) {
      assertThat(Programme.of(routine, pad(id), Tuning.standard()).notes())
          .as(routine.id())
          .hasSameSizeAs(leftOut(routine.id(), pad(id)));
    }
  }

  @Test
  @DisplayName(
      "L10: where the glutes are left out, the checker says from when on the back is spared")
  void theCushionSparesTheLowBackWhereItHasNoGlutes() {
    String text = shipped("library/partner-15.json");

    assertThat(warnings(RoutineReader.read("p.json", text, List.of(pad("cushion-6")))))
        .filteredOn(warning -> warning.why().contains("L10"))
        .singleElement()
        .matches(
            warning ->
                warning
                    .what()
                    .equals("on the pad \"cushion-6\" the low back goes on gently from here"));
    assertThat(warnings(RoutineReader.read("p.json", text, List.of(pad("mat-26"))))).isEmpty();
  }

  @Test
  void theIrregularPadExcludesItsMotorOverTheSpine() {
    PadLayout pad = good(LayoutReader.read("pad", shipped("layouts/irregular-14.json")));

    assertThat(pad.isExcluded(2)).isTrue();
    assertThat(pad.driven()).hasSize(13);
  }

  private static List<Problem> leftOut(String routine, PadLayout pad) {
    String text = shipped("library/" + routine + ".json");
    return warnings(RoutineReader.read(routine, text, List.of(pad))).stream()
        .filter(warning -> warning.what().endsWith("leaves this step out"))
        .toList();
  }

  private static PadLayout pad(String id) {
    return Library.shipped().findLayout(id).orElseThrow();
  }
}

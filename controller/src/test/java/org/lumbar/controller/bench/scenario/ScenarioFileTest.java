package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of scenarios, and what their pictures are called.
class ScenarioFileTest {
  @Test
  void noTwoPicturesAreCalledAlikeWhereverTheirScenariosLie() {
    assertThat(pictures("x.json", "a/x.json", "b/x.json", "../x.json", "./x.json"))
        .containsExactly("x.svg", "a_x.svg", "b_x.svg", "x-2.svg", "x-3.svg");
    assertThat(pictures("a/b.json", "a_b.json", "a b.json", "A_B.json", "a_b-2.json"))
        .containsExactly("a_b.svg", "a_b-2.svg", "a_b-3.svg", "A_B-4.svg", "a_b-2-2.svg");
  }

  private static List<String> pictures(String... files) {
    return ScenarioFile.pictureNames(
        Stream.of(files).map(file -> new ScenarioFile(Path.of(file))).toList());
  }
}

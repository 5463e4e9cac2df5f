package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The eventful session of the recorder's tests as a scenario. Its first press is heard 5 ms after
/// it was pressed and comes at 2 s, so everything else is 5 ms early.
class ScenarioDraftTest {
  @TempDir Path folder;
  private JsonNode scenario;

  @BeforeEach
  void draft() {
    Recording recording = Taped.read(Taped.into(folder));
    scenario = JsonMapper.shared().readTree(ScenarioDraft.of("incident", recording));
  }

  @Test
  void itIsOfTheSameRoutineOnTheSamePad() {
    assertThat(scenario.get("name").asString()).isEqualTo("incident");
    assertThat(scenario.get("routine").asString()).isEqualTo("everyday-5");
    assertThat(scenario.get("layout").asString()).isEqualTo("back-20");
    assertThat(scenario.get("description").asString())
        .contains("recording", "fault that you suspect");
    assertThat(scenario.get("screening").asString()).isEqualTo("healthy");
  }

  @Test
  void whatPeopleDidIsInItAtItsTime() {
    assertThat(scenario.get("presses").toString())
        .isEqualTo(
            "[{\"at\":\"0:02.000\",\"button\":\"start\"},{\"at\":\"0:06.000\",\"button\":\"softer\"},"
                + "{\"at\":\"0:14.000\",\"button\":\"stop\"}]");
    assertThat(scenario.get("commands").toString())
        .as("the choice of a routine that there was not is left out")
        .isEqualTo("[{\"at\":\"0:07.995\",\"command\":\"heat_off\"}]");
  }

  @Test
  void aLostLineIsAFaultFromThenUntilItCameBack() {
    assertThat(scenario.get("faults").toString())
        .isEqualTo("[{\"at\":\"0:08.995\",\"fault\":\"line-unplugged\",\"until\":\"0:10.995\"}]");
  }

  @Test
  void whatWasAnnouncedIsExpected() {
    assertThat(scenario.get("expectations").findValuesAsString("event"))
        .containsExactly("started", "softer", "fault", "cleared");
    assertThat(scenario.get("expectations").get(2).toString())
        .isEqualTo(
            "{\"expect\":\"event\",\"event\":\"fault\",\"after\":\"0:08.495\",\"within\":\"0:03.000\"}");
  }
}

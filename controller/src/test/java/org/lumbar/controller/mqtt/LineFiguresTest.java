package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.LineView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the line stands, on MQTT: every figure in its own place, in `status` and in `info`.
class LineFiguresTest {
  private static final Scene POOR =
      Scene.idle().line(new LineView("poor line", 11, 12, 13, 14, 15, 16, 17, 18));
  private static final String TOLD =
      "{\"condition\":\"poor line\",\"sent\":11,\"received\":12,\"bad\":13,\"gaps\":14,"
          + "\"duplicates\":15,\"round_trip_p50_ms\":16,\"round_trip_p99_ms\":17,"
          + "\"telemetry_age_ms\":18}";

  @TempDir Path folder;

  @Test
  void everyFigureOfTheLineIsTold() {
    Wording wording = new Wording(POOR.snapshot(), Instant.EPOCH);

    assertThat(line(wording.status())).isEqualTo(TOLD);
    assertThat(line(wording.info(StageSet.about()))).isEqualTo(TOLD);
  }

  @Test
  void whoComesLaterFindsTheFiguresInInfoOnARealBroker() throws Exception {
    try (Mosquitto broker = Mosquitto.open(folder);
        Stage stage = Stage.at(broker.address())) {
      stage.plays(POOR);
      try (Watcher first = Watcher.at(broker.address())) {
        first.await("info", heard -> heard.json().at("/line/sent").asLong() == 11);
      }
      try (Watcher late = Watcher.at(broker.address())) {
        Watcher.Heard info = late.await("info");

        assertThat(info.retained()).isTrue();
        assertThat(info.json().path("line").toString()).isEqualTo(TOLD);
      }
    }
  }

  private static String line(Payload payload) {
    JsonNode json = JsonMapper.shared().readTree(Json.bytes(payload));
    return json.path("line").toString();
  }
}

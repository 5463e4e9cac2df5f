package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the line stands, on MQTT: every figure in its own place.
class LineFiguresTest {
  @Test
  void everyFigureOfTheLineIsTold() {
    Snapshot snapshot = Scene.idle().snapshot();
    Snapshot poor =
        new Snapshot(
            snapshot.sequence(),
            snapshot.at(),
            snapshot.state(),
            snapshot.chosen(),
            snapshot.message(),
            snapshot.holds(),
            snapshot.session(),
            snapshot.fault(),
            snapshot.next(),
            snapshot.pad(),
            new LineView("poor line", 11, 12, 13, 14, 15, 16, 17, 18));

    JsonNode line =
        JsonMapper.shared()
            .readTree(Json.bytes(new Wording(poor, Instant.EPOCH).status()))
            .path("line");

    assertThat(line.toString())
        .isEqualTo(
            "{\"condition\":\"poor line\",\"sent\":11,\"received\":12,\"bad\":13,\"gaps\":14,"
                + "\"duplicates\":15,\"round_trip_p50_ms\":16,\"round_trip_p99_ms\":17,"
                + "\"telemetry_age_ms\":18}");
  }
}

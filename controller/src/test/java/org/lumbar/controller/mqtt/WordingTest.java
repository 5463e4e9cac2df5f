package org.lumbar.controller.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.Snapshot;
import tools.jackson.databind.JsonNode;

/// What a status says beside the motors.
class WordingTest {
  private static final Instant NOON = Instant.parse("2026-06-10T12:00:00Z");
  private static final String CAP = "held at 4.0: your cap after 'softer'";
  private static final String HEAT = "no heat: you switched it off";

  @Test
  @DisplayName("F6: every reason that holds the massage travels, strictest first")
  void allReasonsTravel() {
    JsonNode holds = status(Scene.idle().running().held(CAP, HEAT).snapshot()).path("holds");

    assertThat(holds.valueStream().map(JsonNode::asString)).containsExactly(CAP, HEAT);
  }

  @Test
  @DisplayName("L17 L18, point 11: rest and question travel, and no advice that tells of an answer")
  void whatThePastLeavesTravels() {
    JsonNode next = status(StageSet.with(Scene.idle().snapshot(), after())).path("next");

    assertThat(next.path("sessions_left").asInt()).isEqualTo(1);
    assertThat(next.path("massage_left_s").asInt()).isEqualTo(1200);
    assertThat(next.path("heat_left_s").asInt()).isZero();
    assertThat(next.at("/rest/until").asLong()).isEqualTo(NOON.plusSeconds(2400).toEpochMilli());
    assertThat(next.at("/rest/text").asString()).isEqualTo("Rest until 12:40: rest.");
    assertThat(next.at("/deep_rest/until").isNull()).isTrue();
    assertThat(next.at("/asked/occasion").asString()).isEqualTo("after");
    assertThat(next.path("advice").toString()).isEqualTo("[\"Walk.\"]");
  }

  private static JsonNode status(Snapshot snapshot) {
    String text = new String(Json.bytes(new Wording(snapshot, NOON).status()), UTF_8);
    Watcher.Heard heard = new Watcher.Heard("status", text, true, new MqttProperties());
    Schemas.validate(heard);
    assertThat(text).doesNotContain("alone");
    return heard.json();
  }

  private static NextMassage after() {
    NextMassage.Rest rest =
        new NextMassage.Rest(Optional.of(NOON.plusSeconds(2400)), "Rest until 12:40: rest.");
    return new NextMassage(
        new NextMassage.Budget(1, Duration.ofMinutes(20), Duration.ZERO),
        Optional.of(rest),
        Optional.of(new NextMassage.Rest(Optional.empty(), "Nobody knows.")),
        Optional.of("Your cap is 4.0."),
        Optional.of(new NextMassage.Asked("after", "How is it?", List.of("better", "worse"))),
        true,
        List.of("Walk."),
        List.of("For you alone."));
  }
}

package org.lumbar.controller.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.mqtt.Watcher.Heard;

/// What a caregiver may ask over a real mosquitto, and what is answered.
class RealBrokerCommandsTest {
  @TempDir Path folder;
  private Mosquitto broker;

  @BeforeEach
  void start() {
    broker = Mosquitto.open(folder);
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void aBareStopStops() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address());
        Stage stage = Stage.at(broker.address())) {
      watcher.await("availability", heard -> heard.text().equals("online"));
      watcher.send("cmd/stop", "");
      assertThat(stage.desk.next().orElseThrow().request())
          .isEqualTo(new Request.Stop(StopCause.NO_REASON));
      assertThat(watcher.await("ack/anyone").json().at("/status").asString()).isEqualTo("done");
    }
  }

  @Test
  void theAnswerComesWithTheIdToTheTopicThatTheAskerNames() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address());
        Stage stage = Stage.at(broker.address())) {
      watcher.await("availability", heard -> heard.text().equals("online"));
      MqttMessage message = new MqttMessage();
      message.setProperties(new MqttProperties());
      message.getProperties().setResponseTopic(Watcher.BASE + "ack/panel-7");
      message.getProperties().setCorrelationData("mark".getBytes(UTF_8));
      watcher.send("cmd/softer", "{\"id\":\"a1\",\"by\":\"anna\"}", message);
      assertThat(stage.desk.next().orElseThrow().by()).isEqualTo("mqtt:anna");
      Heard ack = watcher.await("ack/panel-7");
      assertThat(ack.json().at("/id").asString()).isEqualTo("a1");
      assertThat(ack.properties().getCorrelationData()).isEqualTo("mark".getBytes(UTF_8));
    }
  }

  @DisplayName("H40: a start from afar is refused, and everybody hears of it")
  @Test
  void aStartIsRefused() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address());
        Stage stage = Stage.at(broker.address())) {
      watcher.await("availability", heard -> heard.text().equals("online"));
      watcher.send("cmd/start", "{\"id\":\"a1\",\"by\":\"anna\"}");
      Heard ack = watcher.await("ack/anna");
      assertThat(ack.json().at("/reason").asString()).isEqualTo("not_commandable_remotely");
      assertThat(watcher.await("event").json().at("/verb").asString()).isEqualTo("start");
      assertThat(stage.desk.count()).isZero();
    }
  }

  @DisplayName("H39: what the broker has kept from before is refused at the connection, and told")
  @Test
  void keptCommandsAreRefusedAndAFreshStopIsObeyedEvenIfItIsToBeKept() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address())) {
      watcher.sendToBeKept("cmd/pause", "{}");
      watcher.sendToBeKept("cmd/stop", "{}");
      try (Stage stage = Stage.at(broker.address())) {
        Heard first = watcher.await("event");
        Heard second = watcher.await("event");
        assertThat(first.text() + second.text())
            .contains("\"verb\":\"pause\"", "\"verb\":\"stop\"", "\"reason\":\"retained\"");
        watcher.await("availability", heard -> heard.text().equals("online"));
        watcher.sendToBeKept("cmd/pause", "{}");
        assertThat(watcher.await("event").json().at("/reason").asString()).isEqualTo("retained");
        assertThat(stage.desk.count()).isZero();
        watcher.sendToBeKept("cmd/stop", "{}");
        assertThat(stage.desk.next().orElseThrow().request()).isInstanceOf(Request.Stop.class);
      }
    }
  }

  @DisplayName("H39: what is sent while the daemon is away never arrives")
  @Test
  void nothingIsQueuedForAPadThatIsAway() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address())) {
      try (Stage _ = Stage.at(broker.address())) {
        watcher.await("availability", heard -> heard.text().equals("online"));
      }
      watcher.await("availability", heard -> heard.text().equals("offline"));
      watcher.send("cmd/pause", "");
      try (Stage stage = Stage.at(broker.address())) {
        watcher.await("availability", heard -> heard.text().equals("online"));
        watcher.send("cmd/softer", "");
        assertThat(stage.desk.next().orElseThrow().request()).isInstanceOf(Request.Softer.class);
      }
    }
  }
}

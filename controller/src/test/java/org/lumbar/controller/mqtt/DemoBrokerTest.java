package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.controller.demo.broker.EmbeddedBroker;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.stage.Scene;

/// The same pad on the broker that the demo brings along. What is kept there is not asked: it says
/// that it has a message before it keeps it, so who comes in between hears it as a new one.
class DemoBrokerTest {
  @Test
  void theTopicsAndTheCommandsWorkThereToo() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Watcher watcher = Watcher.at(broker.address())) {
      try (Stage stage = Stage.at(broker.address())) {
        stage.plays(Scene.idle().running().level(3));
        watcher.await("availability", heard -> heard.text().equals("online"));
        watcher.await("live");
        watcher.send("cmd/start", "");
        assertThat(watcher.await("event").json().at("/verb").asString()).isEqualTo("start");
        watcher.send("cmd/stop", "");
        assertThat(stage.desk.next().orElseThrow().request()).isInstanceOf(Request.Stop.class);
      }
      watcher.await("availability", heard -> heard.text().equals("offline"));
    }
  }
}

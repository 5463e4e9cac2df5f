package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.stage.Scene;

/// Much of the world still speaks MQTT 3.1.1, which has neither properties nor expiry.
class OldSubscriberTest {
  @TempDir Path folder;

  @Test
  void aSubscriberOf311ReadsAllTopics() throws Exception {
    try (Mosquitto broker = Mosquitto.open(folder);
        Stage stage = Stage.at(broker.address())) {
      stage.plays(Scene.idle().running().level(3));
      try (Watcher watcher = Watcher.at(broker.address())) {
        watcher.await("status");
      }
      assertThat(mosquittoSub(broker))
          .contains(
              Watcher.BASE + "availability online",
              Watcher.BASE + "info {",
              Watcher.BASE + "status {",
              Watcher.BASE + "session {",
              Watcher.BASE + "fault {",
              Watcher.BASE + "live {");
    }
  }

  /// The first messages that Debian's client of the old version gets.
  private static String mosquittoSub(Mosquitto broker) throws Exception {
    Process client =
        new ProcessBuilder(
                "mosquitto_sub",
                "-V",
                "mqttv311",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(broker.port()),
                "-t",
                "lumbar/v1/#",
                "-v",
                "-C",
                "12",
                "-W",
                "20")
            .redirectErrorStream(true)
            .start();
    return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

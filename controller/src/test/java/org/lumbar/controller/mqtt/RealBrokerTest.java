package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.stage.Scene;

/// What a caregiver sees on a real mosquitto, from the first connection to the last word.
class RealBrokerTest {
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
  void whoComesLaterFindsEverythingThatCounts() throws Exception {
    try (Stage stage = Stage.at(broker.address())) {
      stage.plays(Scene.idle().running().level(3.5));
      try (Watcher first = Watcher.at(broker.address())) {
        first.await("status");
      }
      try (Watcher late = Watcher.at(broker.address())) {
        List<Watcher.Heard> kept = new ArrayList<>();
        for (String topic : List.of("availability", "fault", "info", "session", "status")) {
          kept.add(late.await(topic));
        }
        assertThat(kept).allMatch(Watcher.Heard::retained);
        assertThat(kept.getFirst().text()).isEqualTo("online");
        assertThat(kept.getLast().json().at("/state").asString()).isEqualTo("running");
        assertThat(kept.getLast().json().at("/levels/1").asDouble()).isEqualTo(3.5);
      }
    }
  }

  @Test
  void liveValuesComeTwoToFiveTimesASecondAndOnlyWhileASessionRuns() throws Exception {
    try (Stage stage = Stage.at(broker.address());
        Watcher watcher = Watcher.at(broker.address())) {
      stage.plays(Scene.idle().running().level(3));
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Watcher.Heard live = watcher.await("live");
        assertThat(live.retained()).isFalse();
        assertThat(live.properties().getMessageExpiryInterval()).isBetween(1L, 5L);
        times.add(live.json().at("/t_ms").asLong());
      }
      long span = times.getLast() - times.getFirst();
      assertThat(7000.0 / span).as("live messages a second, %s", times).isBetween(0.2, 5.0);
      stage.plays(Scene.idle().stopped());
      watcher.await("session", heard -> !heard.json().at("/active").asBoolean());
      watcher.await("status", heard -> heard.json().at("/state").asString().equals("idle"));
    }
  }

  @Test
  void goodbyeSaysOfflineAfterTheLastWord() throws Exception {
    try (Watcher watcher = Watcher.at(broker.address())) {
      try (Stage stage = Stage.at(broker.address())) {
        watcher.await("availability", heard -> heard.text().equals("online"));
        stage.announce("stopped", "Stopped at the pad.");
      }
      assertThat(watcher.await("event").json().at("/kind").asString()).isEqualTo("stopped");
      watcher.await("availability", heard -> heard.text().equals("offline"));
    }
  }

  @Test
  @DisplayName("F65: a cut connection says offline by the last will, and is mended")
  void aBrokenConnectionSaysOfflineByTheLastWill() throws Exception {
    try (CuttableWire wire = CuttableWire.to(broker.port());
        Watcher watcher = Watcher.at(broker.address());
        Stage stage = Stage.at(wire.address())) {
      watcher.await("availability", heard -> heard.text().equals("online"));
      wire.cut();
      watcher.await("availability", heard -> heard.text().equals("offline"));
      stage.announce("stopped", "Stopped while nobody could hear it.");
      wire.mend();
      watcher.await("availability", heard -> heard.text().equals("online"));
      assertThat(watcher.await("event").json().at("/kind").asString()).isEqualTo("stopped");
    }
  }

  @Test
  @DisplayName("F65: after a broker that was killed everything is back")
  void everythingIsBackAfterTheBrokerWasKilled() throws Exception {
    try (Stage stage = Stage.at(broker.address())) {
      stage.plays(Scene.idle().running().level(4));
      try (Watcher watcher = Watcher.at(broker.address())) {
        watcher.await("live");
      }
      broker.kill();
      stage.announce("softer", "The cap is 4.0 now.");
      broker.startAgain();
      try (Watcher watcher = Watcher.at(broker.address())) {
        watcher.await("availability", heard -> heard.text().equals("online"));
        watcher.await("session", heard -> heard.json().at("/active").asBoolean());
        watcher.await("status");
        assertThat(watcher.await("event").json().at("/text").asString()).contains("4.0");
        watcher.await("live");
      }
    }
  }
}

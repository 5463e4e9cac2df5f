package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.Introduction;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.stage.RecordingDesk;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// A whole massage of ten minutes on the simulated pad, as a subscriber of a real mosquitto sees
/// it: the session runs in virtual time, and waits every now and then until the broker has passed
/// on what was shown.
class SimulatedSessionOnMosquittoTest {
  private static final Duration STRETCH = Duration.ofSeconds(5);

  @TempDir Path folder;

  @Test
  void aWholeSessionIsSeenFromStartToEnd() throws Exception {
    Library library = Library.shipped();
    PadLayout layout = library.findLayout("back-20").orElseThrow();
    Simulation simulation =
        new Simulation(Plan.of(layout, Fitting.repertoire(library, layout), "unclench-10", 3));
    try (Mosquitto broker = Mosquitto.open(folder);
        Watcher watcher = Watcher.at(broker.address());
        MqttStatusBoard board =
            MqttStatusBoard.start(
                MqttSettings.open(broker.address(), "home", "back"),
                Introduction.of(library, layout, Profile.standard(), Limits.standard(), "test"),
                new RecordingDesk(),
                InstantSource.fixed(Stage.NOW))) {
      simulation.watchedBy(board);
      watcher.await("availability", heard -> heard.text().equals("online"));

      List<Double> strongest = new ArrayList<>();
      List<Integer> remaining = new ArrayList<>();
      while (simulation.massaged().compareTo(Duration.ofSeconds(590)) < 0) {
        simulation.runTo(simulation.now().plus(STRETCH));
        long now = simulation.now().minus(STRETCH).toMillis();
        Watcher.Heard live =
            watcher.await("live", heard -> heard.json().at("/t_ms").asLong() >= now);
        remaining.add(live.json().at("/remaining_s").asInt());
        live.json().at("/levels").forEach(level -> strongest.add(level.asDouble()));
      }
      simulation.runToEnd(() -> {});
      simulation.runTo(simulation.now().plus(STRETCH));

      watcher.await("event", heard -> heard.json().at("/kind").asString().equals("started"));
      watcher.await("event", heard -> heard.json().at("/kind").asString().equals("finished"));
      watcher.await("status", heard -> heard.json().at("/state").asString().equals("running"));
      watcher.await("status", heard -> heard.json().at("/state").asString().equals("idle"));
      assertThat(remaining).hasSizeGreaterThan(100);
      assertThat(remaining.getFirst()).isGreaterThan(590);
      assertThat(remaining.getLast()).isLessThan(20);
      assertThat(strongest).anyMatch(level -> level > 2).allMatch(level -> level <= 6);
    }
  }
}

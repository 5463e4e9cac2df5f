package org.lumbar.controller.mqtt;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.lumbar.controller.stage.RecordingDesk;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.Happening;

/// A board with a daemon before it that shows a scene fifty times a second, as the control loop
/// does.
final class Stage implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final int TICK_MILLIS = 20;

  final RecordingDesk desk = new RecordingDesk();
  private final MqttStatusBoard board;
  private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong millis = new AtomicLong();
  private volatile LongFunction<Scene> play = _ -> Scene.idle();

  private Stage(MqttSettings settings) {
    board = MqttStatusBoard.start(settings, StageSet.about(), desk, InstantSource.fixed(NOW));
    var _ = loop.scheduleAtFixedRate(this::tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  static Stage at(URI broker) {
    return at(MqttSettings.open(broker, "home", "back"));
  }

  static Stage at(MqttSettings settings) {
    return new Stage(settings);
  }

  /// From now on this is what there is to see; the function gets the daemon's milliseconds.
  void plays(LongFunction<Scene> next) {
    play = next;
  }

  void plays(Scene scene) {
    plays(_ -> scene);
  }

  void announce(String kind, String text) {
    board.announce(new Happening(Scene.idle().at(), kind, text));
  }

  long millis() {
    return millis.get();
  }

  @Override
  public void close() {
    board.close();
    loop.shutdownNow();
  }

  private void tick() {
    long now = millis.addAndGet(TICK_MILLIS);
    board.show(play.apply(now).atMillis(now).snapshot());
  }
}

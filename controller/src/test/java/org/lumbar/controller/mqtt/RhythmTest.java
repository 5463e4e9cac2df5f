package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.controller.mqtt.Topic.FAULT;
import static org.lumbar.controller.mqtt.Topic.INFO;
import static org.lumbar.controller.mqtt.Topic.LIVE;
import static org.lumbar.controller.mqtt.Topic.SESSION;
import static org.lumbar.controller.mqtt.Topic.STATUS;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.status.LineView;

/// When a topic is worth a message.
class RhythmTest {
  private static final Scene POOR =
      Scene.idle().line(new LineView("poor line", 10, 10, 1, 0, 0, 3, 9, 12));

  private final Rhythm rhythm = new Rhythm();

  @Test
  void aNewConnectionIsToldEverythingAtOnce() {
    assertThat(dueAt(0, Scene.idle())).containsExactly(INFO, FAULT, SESSION, STATUS);
    assertThat(new Rhythm().due(Scene.idle().running().snapshot()))
        .containsExactly(INFO, FAULT, SESSION, STATUS, LIVE);
  }

  @Test
  void whileNothingChangesTheStatusIsRepeatedEveryTwentySecondsAndTheInfoEveryMinute() {
    dueAt(0, Scene.idle());
    assertThat(dueBetween(20, 19_980, Scene.idle())).isEmpty();
    assertThat(dueAt(20_000, Scene.idle())).containsExactly(STATUS);
    assertThat(dueBetween(20_020, 59_980, Scene.idle())).containsExactly(STATUS);
    assertThat(dueAt(60_000, Scene.idle())).containsExactly(INFO, STATUS);
  }

  @Test
  void theFiguresOfTheLineComeEveryTenSecondsWhileASessionIsUnderWay() {
    dueAt(0, Scene.idle().running());
    assertThat(dueBetween(20, 9_980, Scene.idle().running().frames(7))).doesNotContain(INFO);
    assertThat(dueAt(10_000, Scene.idle().running().frames(8))).contains(INFO);
    assertThat(dueBetween(10_020, 19_980, Scene.idle().running())).doesNotContain(INFO);
  }

  @Test
  void aLineThatTurnsPoorIsToldInTheInfoEveryTenSecondsAtMost() {
    dueAt(0, Scene.idle());
    assertThat(dueAt(9_980, POOR)).contains(STATUS).doesNotContain(INFO);
    assertThat(dueAt(10_000, POOR)).contains(INFO);
    assertThat(dueBetween(10_020, 19_980, Scene.idle())).doesNotContain(INFO);
    assertThat(dueBetween(20_000, 69_980, POOR)).doesNotContain(INFO);
  }

  @Test
  void aChangingStatusComesOnceASecondAtMost() {
    dueAt(0, Scene.idle());
    long told =
        LongStream.rangeClosed(1, 500)
            .filter(i -> dueAt(i * 20, Scene.idle().level(i % 7 * 0.5)).contains(STATUS))
            .count();
    assertThat(told).isEqualTo(10);
  }

  @Test
  void countersOfTheLineAndNoiseOfASensorAreNoChange() {
    dueAt(0, Scene.idle().celsius(31.2));
    assertThat(dueAt(2000, Scene.idle().celsius(31.6).frames(900))).isEmpty();
    assertThat(dueAt(4000, Scene.idle().celsius(31.8))).containsExactly(STATUS);
    assertThat(dueAt(6000, Scene.idle().celsius(Double.NaN))).containsExactly(STATUS);
    assertThat(dueAt(8000, Scene.idle().celsius(Double.NaN))).isEmpty();
  }

  @Test
  void aReasonThatHoldsTheOutputBackIsAChange() {
    dueAt(0, Scene.idle().running());
    assertThat(dueAt(1000, Scene.idle().running().held("your cap"))).contains(STATUS);
  }

  @Test
  void aSessionIsToldOnEveryPartAndEveryTenSeconds() {
    dueAt(0, Scene.idle().running());
    assertThat(dueAt(40, Scene.idle().running().part("cool-down"))).contains(SESSION);
    assertThat(dueAt(10_020, Scene.idle().running().part("cool-down"))).doesNotContain(SESSION);
    assertThat(dueAt(10_040, Scene.idle().running().part("cool-down"))).contains(SESSION);
    assertThat(dueAt(10_060, Scene.idle().stopped())).contains(SESSION);
    assertThat(dueBetween(10_080, 60_000, Scene.idle())).doesNotContain(SESSION);
  }

  @Test
  void liveComesFourTimesASecondWhileRunningAndNeverElse() {
    long told =
        LongStream.range(0, 500)
            .filter(i -> dueAt(i * 20, Scene.idle().running()).contains(LIVE))
            .count();
    assertThat(told).isBetween(20L, 50L);
    assertThat(dueAt(20_000, Scene.idle().running().paused())).doesNotContain(LIVE);
    assertThat(dueAt(30_000, Scene.idle())).doesNotContain(LIVE);
  }

  @Test
  void aFaultIsToldAtOnceAndItsEndToo() {
    dueAt(0, Scene.idle());
    Scene faulted = Scene.idle().faulted();
    assertThat(rhythm.due(faulted.snapshot())).contains(FAULT);
    assertThat(rhythm.due(faulted.snapshot())).doesNotContain(FAULT);
    assertThat(dueAt(40, Scene.idle())).contains(FAULT);
  }

  private List<Topic> dueAt(long millis, Scene scene) {
    return rhythm.due(scene.atMillis(millis).snapshot());
  }

  private List<Topic> dueBetween(long from, long to, Scene scene) {
    return LongStream.iterate(from, millis -> millis <= to, millis -> millis + 20)
        .boxed()
        .flatMap(millis -> dueAt(millis, scene).stream())
        .toList();
  }
}

package org.lumbar.controller.mqtt;

import static org.lumbar.controller.mqtt.Topic.FAULT;
import static org.lumbar.controller.mqtt.Topic.INFO;
import static org.lumbar.controller.mqtt.Topic.LIVE;
import static org.lumbar.controller.mqtt.Topic.SESSION;
import static org.lumbar.controller.mqtt.Topic.STATUS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.Snapshot;

/// Decides which topics a new snapshot is worth, from what this connection has been told before. A
/// new connection gets a new rhythm, so it is told everything at once. Not for several threads.
final class Rhythm {
  private static final Duration STATUS_AT_MOST_EVERY = Duration.ofSeconds(1);
  private static final Duration STATUS_AT_LEAST_EVERY = Duration.ofSeconds(20);
  private static final Duration SESSION_AT_LEAST_EVERY = Duration.ofSeconds(10);
  private static final Duration INFO_AT_MOST_EVERY = Duration.ofSeconds(10);
  private static final Duration INFO_AT_LEAST_EVERY = Duration.ofSeconds(60);
  private static final Duration LIVE_EVERY = Duration.ofMillis(250);

  private final Map<Topic, Snapshot> told = new EnumMap<>(Topic.class);

  /// The topics to publish from `snapshot`, in this order; they count as told from now on.
  List<Topic> due(Snapshot snapshot) {
    List<Topic> due =
        Stream.of(INFO, FAULT, SESSION, STATUS, LIVE)
            .filter(topic -> isDue(topic, snapshot))
            .toList();
    due.forEach(topic -> told.put(topic, snapshot));
    return due;
  }

  private boolean isDue(Topic topic, Snapshot now) {
    if (topic == LIVE && now.state() != SessionState.RUNNING) {
      return false;
    }
    Snapshot then = told.get(topic);
    return then == null || isDueAfter(topic, then, now);
  }

  private static boolean isDueAfter(Topic topic, Snapshot then, Snapshot now) {
    Duration since = now.at().minus(then.at());
    return switch (topic) {
      case INFO -> Change.ofIdentity(then, now) || isInfoDue(since, then, now);
      case FAULT -> !then.fault().equals(now.fault());
      case SESSION ->
          Change.ofSession(then, now)
              || (now.session().isPresent() && isOver(since, SESSION_AT_LEAST_EVERY));
      case STATUS ->
          isOver(since, STATUS_AT_LEAST_EVERY)
              || (isOver(since, STATUS_AT_MOST_EVERY) && Change.ofStatus(then, now));
      case LIVE -> isOver(since, LIVE_EVERY);
      case AVAILABILITY, EVENT, ACK -> false;
    };
  }

  /// The figures of the line never stand still, and who looks at many pads wants few messages: more
  /// of them come while there is something to look at.
  private static boolean isInfoDue(Duration since, Snapshot then, Snapshot now) {
    boolean isWorthMore =
        now.session().isPresent() || !then.line().condition().equals(now.line().condition());
    return isOver(since, isWorthMore ? INFO_AT_MOST_EVERY : INFO_AT_LEAST_EVERY);
  }

  private static boolean isOver(Duration since, Duration period) {
    return since.compareTo(period) >= 0;
  }
}

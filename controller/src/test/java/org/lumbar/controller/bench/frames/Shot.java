package org.lumbar.controller.bench.frames;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.controller.core.Session;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.routines.render.Moment;
import org.lumbar.routines.technique.Touch;

/// One drive frame that the pad received, and the session that it belongs to; none while the pad is
/// at rest.
record Shot(Duration at, HostMessage.Drive frame, Optional<Session> session) {
  static final double TICK_SECONDS = 0.02;
  private static final double ROUNDING = 1e-9;

  double level(int motor) {
    return frame.levels().level(motor);
  }

  boolean isStill() {
    return frame.levels().isOff();
  }

  /// Whether the gate took something off what the hands do.
  boolean isNarrowed() {
    return session.isPresent()
        && IntStream.range(0, frame.levels().count())
            .anyMatch(motor -> session.get().rendering().level(motor) > level(motor) + ROUNDING);
  }

  /// What the session asks of the hands for this frame.
  Optional<Moment> moment() {
    return session.map(s -> s.programme().at(s.placeAt(s.played()), s.ceiling()));
  }

  List<Touch> touches() {
    return moment().map(Moment::touches).orElse(List.of());
  }
}

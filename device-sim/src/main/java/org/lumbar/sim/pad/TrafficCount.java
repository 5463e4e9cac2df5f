package org.lumbar.sim.pad;

import java.util.EnumMap;
import java.util.Map;

/// Counts the [Traffic].
final class TrafficCount {
  private final Map<Dropped, Long> dropped = new EnumMap<>(Dropped.class);
  private long received;
  private long sent;
  private long lost;

  void receive() {
    received++;
  }

  void send() {
    sent++;
  }

  void lose(int frames) {
    lost += frames;
  }

  void drop(Dropped reason) {
    dropped.merge(reason, 1L, Long::sum);
  }

  Traffic traffic() {
    return new Traffic(received, sent, lost, dropped);
  }
}

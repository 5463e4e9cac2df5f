package org.lumbar.controller.mqtt;

import java.time.Duration;

/// The topics that the pad writes, and how: quality of service, whether the broker keeps the last
/// message for who comes later, and after what time a message is worth nothing any more (zero:
/// never).
enum Topic {
  AVAILABILITY(1, true, Duration.ZERO),
  INFO(1, true, Duration.ZERO),
  STATUS(1, true, Duration.ofMinutes(2)),
  SESSION(1, true, Duration.ofMinutes(5)),
  FAULT(1, true, Duration.ZERO),
  /// Too frequent to be worth a receipt: the next one is there in a quarter of a second.
  LIVE(0, false, Duration.ofSeconds(5)),
  EVENT(1, false, Duration.ofDays(1)),
  ACK(1, false, Duration.ofSeconds(30));

  private final int qos;
  private final boolean retained;
  private final Duration expiry;

  Topic(int qos, boolean retained, Duration expiry) {
    this.qos = qos;
    this.retained = retained;
    this.expiry = expiry;
  }

  int qos() {
    return qos;
  }

  boolean isRetained() {
    return retained;
  }

  Duration expiry() {
    return expiry;
  }
}

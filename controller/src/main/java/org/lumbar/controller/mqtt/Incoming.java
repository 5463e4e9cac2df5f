package org.lumbar.controller.mqtt;

import java.util.Optional;

/// A message on one of the pad's command topics. `replyTo` and `correlation` are what an asker of
/// MQTT 5 may bring.
record Incoming(
    String verb,
    String payload,
    Keeping keeping,
    Optional<String> replyTo,
    Optional<byte[]> correlation) {

  /// How a message stands to the broker's memory.
  enum Keeping {
    /// Sent just now, to be forgotten.
    PASSING,
    /// Sent just now with the wish that the broker keep it.
    TO_BE_KEPT,
    /// Kept by the broker from before: nobody asks this now.
    KEPT
  }
}

package org.lumbar.controller.safety;

import java.util.Optional;

/// One rule about a heater, with what it remembers.
interface HeatRule {
  /// What is wrong, with each telemetry.
  Optional<Finding> judge(HeatSample sample);

  /// The setpoint has changed: a watch that waits for the heater to follow begins anew.
  default void restart() {}

  /// A silence is over: what was before says nothing about what comes.
  default void forget() {
    restart();
  }

  /// A session begins.
  default void beginSession() {}
}

package org.lumbar.controller.bench;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.protocol.message.Button;

/// What somebody or something does to a session from outside, at a time counted from the beginning
/// of the simulation.
public sealed interface Act {
  Duration at();

  /// A press on a button of the pad.
  record Press(Duration at, Button button) implements Act {}

  /// A request from afar, as the page or MQTT bring it.
  record Ask(Duration at, Request request) implements Act {}

  /// The health questions are answered anew.
  record Screen(Duration at, Clearance clearance) implements Act {}

  record Break(Duration at, Mishap mishap) implements Act {}

  /// What was begun is over; what the pad or the daemon have latched stays.
  record Mend(Duration at, Mishap mishap) implements Act {}
}

package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage;

/// Something that happened, at a monotonic time.
public sealed interface Event {
  Duration at();

  /// Another 20 ms are over.
  record Ticked(Duration at) implements Event {}

  record PadConnected(Duration at, PadIdentity pad) implements Event {}

  record PadLost(Duration at, String why) implements Event {}

  /// Something on the line must not be driven.
  record PadForeign(Duration at, String why) implements Event {}

  record TelemetryHeard(Duration at, PadMessage.Telemetry telemetry) implements Event {}

  record PadRefused(Duration at, PadMessage.Refusal refusal) implements Event {}

  /// A button was pressed, at the pad or on the panel of the Pi: both are local.
  record Pressed(Duration at, Button button) implements Event {}

  /// A request from elsewhere; the answer carries its `ticket`.
  record Asked(Duration at, long ticket, Request request, String by) implements Event {}

  /// The screening was answered, or has run out.
  record Screened(Duration at, Clearance clearance) implements Event {}

  /// The past sessions have been judged anew, for the next one.
  record Allowed(Duration at, Allowance allowance) implements Event {}

  /// A guard outside of the core (gate, watch, loop) has found a fault.
  record Alarmed(Duration at, Cause cause) implements Event {}

  /// The daemon ends.
  record ShuttingDown(Duration at) implements Event {}
}

package org.lumbar.protocol.message;

import java.util.List;
import java.util.Map;

/// What the pad says to the host.
public sealed interface PadMessage {

  /// Answers a [HostMessage.Hello] of the same `hostNonce`. From here on every frame carries
  /// `sessionNonce`; `bootId` changes with every start of the pad.
  record Welcome(
      int hostNonce, int sessionNonce, int bootId, PadIdentity identity, LimitsTable limits)
      implements PadMessage {}

  /// What the pad really does and measures, in whole. `presses` counts the presses of each button
  /// since the pad started, so that a lost [Press] is found in the next telemetry. `motorFaults`
  /// has the motors that are kept still, by their channels.
  record Telemetry(
      PadState state,
      PadFault fault,
      boolean enabled,
      MotorLevels applied,
      List<HeaterReport> heaters,
      int motorMilliamps,
      int supplyMillivolts,
      Presses presses,
      Map<Integer, MotorFault> motorFaults)
      implements PadMessage {
    public Telemetry {
      heaters = List.copyOf(heaters);
      motorFaults = Map.copyOf(motorFaults);
      for (int motor : motorFaults.keySet()) {
        if (motor < 0 || motor >= applied.count() || applied.steps(motor) > 0) {
          throw new IllegalArgumentException(
              "a motor that is kept still is one of %d and gets nothing, motor %d is not"
                  .formatted(applied.count(), motor));
        }
      }
    }

    /// Of a pad whose motors are all in order.
    public Telemetry(
        PadState state,
        PadFault fault,
        boolean enabled,
        MotorLevels applied,
        List<HeaterReport> heaters,
        int motorMilliamps,
        int supplyMillivolts,
        Presses presses) {
      this(
          state,
          fault,
          enabled,
          applied,
          heaters,
          motorMilliamps,
          supplyMillivolts,
          presses,
          Map.of());
    }
  }

  /// A button on the pad went down: its `ordinal`th press since the pad started, modulo 256.
  record Press(Button button, int ordinal) implements PadMessage {
    public Press {
      ordinal &= 0xFF;
    }
  }

  /// The pad did not do what the frame `sequence` of kind `refused` asked, and why.
  record Refusal(RefusalReason reason, MessageType refused, int sequence) implements PadMessage {}
}

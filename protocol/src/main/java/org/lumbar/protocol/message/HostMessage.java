package org.lumbar.protocol.message;

import java.util.List;

/// What the host says to the pad.
public sealed interface HostMessage {

  /// Opens the conversation. `nonce` is drawn anew at every greeting and comes back in the
  /// [PadMessage.Welcome], so that an old welcome in some buffer is not taken for an answer.
  record Hello(int nonce) implements HostMessage {}

  /// Asks the pad to accept output for one session: never above `capSteps` (see [MotorLevels]), and
  /// heat never above `heatCeiling` ([Celsius#OFF]: no heat at all). `limitsCrc` says which table
  /// of the pad's limits the host has compared with its own.
  record Arm(int capSteps, Celsius heatCeiling, int limitsCrc) implements HostMessage {}

  /// The pad's whole wanted state, never a change of it; the newest wins. Without a newer one the
  /// pad puts everything off after `leaseMillis`. `tick` counts the host's control loop, modulo
  /// 65536, so that a loop which stands still is seen by the pad even when frames go on.
  record Drive(int leaseMillis, int tick, MotorLevels levels, List<Celsius> setpoints, Cue cue)
      implements HostMessage {
    public Drive {
      tick &= 0xFFFF;
      setpoints = List.copyOf(setpoints);
    }
  }

  /// Everything off, now. Obeyed in every state, whatever the sequence number and the nonce.
  record Stop(StopReason reason) implements HostMessage {}
}

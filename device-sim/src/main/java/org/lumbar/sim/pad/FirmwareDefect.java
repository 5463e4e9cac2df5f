package org.lumbar.sim.pad;

/// What can be wrong with the pad's own program, for to see whether the host notices.
public enum FirmwareDefect {
  NONE,
  /// The first motor that may run gets level 3 whatever is asked; the telemetry says so.
  STUCK_CHANNEL,
  /// The telemetry says that all is off while it is not.
  LYING_TELEMETRY,
  /// It stands still with its outputs as they are, until the watchdog (limit L51) resets it.
  HUNG,
  /// The same, and the watchdog is dead too.
  HUNG_WITHOUT_WATCHDOG,
  /// Its welcome shows a limit that is looser than the host's (limit L59).
  LOOSER_LIMITS,
  /// It speaks another version of the protocol.
  FOREIGN_VERSION
}

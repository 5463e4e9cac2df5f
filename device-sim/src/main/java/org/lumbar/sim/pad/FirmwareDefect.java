package org.lumbar.sim.pad;

/// What can be wrong with the pad's own program, for to see whether the host notices. Where a
/// defect has a figure, its words say which.
public enum FirmwareDefect {
  /// The first motor that may run gets so many steps whatever is asked; the telemetry says so.
  STUCK_CHANNEL,
  /// Every motor that is asked to run gets so many steps more or less; the telemetry says so.
  WRONG_LEVEL,
  /// The telemetry says that all is off while it is not.
  LYING_TELEMETRY,
  /// It stands still with its outputs as they are, until the watchdog (limit L51) resets it.
  HUNG,
  /// The same, and the watchdog is dead too.
  HUNG_WITHOUT_WATCHDOG,
  /// Its welcome shows a limit that is looser than the host's (limit L59).
  LOOSER_LIMITS,
  /// It speaks another version of the protocol.
  FOREIGN_VERSION,
  /// It is a program for a pad of so many motors less, and says so.
  FEWER_CHANNELS,
  /// It refuses every arm and every drive, with the reason of this code.
  REFUSES_ALL,
  /// It obeys, but answers no greeting and echoes the time of no frame.
  NEVER_ACKNOWLEDGES
}

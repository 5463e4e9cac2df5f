package org.lumbar.protocol.message;

/// Why the pad keeps a single motor still, whatever is asked of it, until the session ends. On the
/// wire it stands in the place of the motor's level, beyond the levels.
public enum MotorFault implements Coded {
  /// It draws far too much: something holds it fast (limit L12).
  STALLED(253),
  /// It draws next to nothing: its wire is broken (hazard H52).
  OPEN(254);

  private final int wire;

  MotorFault(int wire) {
    this.wire = wire;
  }

  @Override
  public int wire() {
    return wire;
  }
}

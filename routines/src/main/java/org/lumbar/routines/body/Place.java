package org.lumbar.routines.body;

/// A point on the back: millimetres from the midline of the spine (left negative, right positive)
/// and upward from the top of the hips.
public record Place(double xMm, double yMm) {
  public double distanceMm(Place other) {
    return Math.hypot(xMm - other.xMm, yMm - other.yMm);
  }

  /// The place at `part` of the straight way to `other`, 0.0 to 1.0.
  public Place towards(Place other, double part) {
    return new Place(xMm + part * (other.xMm - xMm), yMm + part * (other.yMm - yMm));
  }

  /// The same place on the other side of the spine.
  public Place mirrored() {
    return new Place(-xMm, yMm);
  }
}

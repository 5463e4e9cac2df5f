package org.lumbar.routines.body;

/// One side of the spine.
public enum Side {
  LEFT(-1),
  RIGHT(1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /// The sign of x on this side.
  public int sign() {
    return sign;
  }
}

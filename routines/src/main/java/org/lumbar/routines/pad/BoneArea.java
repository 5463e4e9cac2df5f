package org.lumbar.routines.pad;

import java.util.Arrays;
import java.util.Optional;
import org.lumbar.routines.body.Place;

/// Where bone lies under the skin, so that no motor may run there whatever its tag says. A motor
/// counts with its whole body, not with its centre alone (fact F3).
public enum BoneArea {
  /// One inch to each side of the midline (facts F2 and F3, limit L7).
  SPINE(Tag.SPINE) {
    @Override
    boolean lies(double nearestXMm, Place place, double radiusMm) {
      return nearestXMm < MIDLINE_MM;
    }
  },
  /// The lowest ribs: at the side and above the waist (fact F4).
  RIBS(Tag.RIB) {
    @Override
    boolean lies(double nearestXMm, Place place, double radiusMm) {
      double outerMm = Math.abs(place.xMm()) + radiusMm;
      return outerMm > RIBS_X_MM && place.yMm() + radiusMm > RIBS_Y_MM;
    }
  },
  /// The tailbone and the flat bone above it, below the waist and a little wider than the midline
  /// (fact F4).
  TAILBONE(Tag.TAILBONE) {
    @Override
    boolean lies(double nearestXMm, Place place, double radiusMm) {
      double yMm = place.yMm();
      return nearestXMm < TAILBONE_X_MM && yMm > TAILBONE_LOW_MM && yMm < TAILBONE_HIGH_MM;
    }
  };

  /// One inch.
  public static final double MIDLINE_MM = 25.4;

  private static final double RIBS_X_MM = 75;
  private static final double RIBS_Y_MM = 150;
  private static final double TAILBONE_X_MM = 28;
  private static final double TAILBONE_LOW_MM = -200;
  private static final double TAILBONE_HIGH_MM = -60;

  private final Tag tag;

  BoneArea(Tag tag) {
    this.tag = tag;
  }

  /// The area that a motor's body touches, the spine first.
  public static Optional<BoneArea> under(Motor motor) {
    return under(motor.place(), motor.radiusMm());
  }

  /// The area in which `place` itself lies.
  public static Optional<BoneArea> at(Place place) {
    return under(place, 0);
  }

  private static Optional<BoneArea> under(Place place, double radiusMm) {
    double nearestXMm = Math.max(0, Math.abs(place.xMm()) - radiusMm);
    return Arrays.stream(values())
        .filter(area -> area.lies(nearestXMm, place, radiusMm))
        .findFirst();
  }

  public Tag tag() {
    return tag;
  }

  abstract boolean lies(double nearestXMm, Place place, double radiusMm);
}

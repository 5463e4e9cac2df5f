package org.lumbar.routines.body;

import java.util.Arrays;
import java.util.Comparator;

/// A region of muscle that a technique can work on, as the box that it fills on the right side; the
/// left one mirrors it. Millimetres from the midline and upward from the top of the hips.
public enum Region {
  /// The long muscles beside the spine (erector spinae).
  PARASPINAL("paraspinal", 30, 60, 0, 180),
  /// Above the top of the pelvis, at the side (QL).
  QUADRATUS_LUMBORUM("quadratus-lumborum", 55, 100, 0, 95),
  MID_BACK("mid-back", 30, 60, 120, 200),
  TOP_OF_HIPS("top-of-hips", 30, 100, -10, 20),
  UPPER_OUTER_GLUTE("upper-outer-glute", 60, 130, -130, -40),
  SIDE_OF_HIP("side-of-hip", 85, 150, -120, -20),
  BACK_POCKET("back-pocket", 35, 100, -110, -30),
  HAMSTRING("hamstring", 50, 120, -480, -250);

  private final String id;
  private final double innerXMm;
  private final double outerXMm;
  private final double lowYMm;
  private final double highYMm;

  Region(String id, double innerXMm, double outerXMm, double lowYMm, double highYMm) {
    this.id = id;
    this.innerXMm = innerXMm;
    this.outerXMm = outerXMm;
    this.lowYMm = lowYMm;
    this.highYMm = highYMm;
  }

  /// The name in routine and profile files.
  public String id() {
    return id;
  }

  /// The middle of the region on `side`.
  public Place centre(Side side) {
    return new Place(side.sign() * (innerXMm + outerXMm) / 2, (lowYMm + highYMm) / 2);
  }

  /// How far `place` is from the region on its own side of the spine; 0 inside it.
  public double distanceMm(Place place) {
    double xMm = Math.abs(place.xMm());
    double awayXMm = Math.max(0, Math.max(innerXMm - xMm, xMm - outerXMm));
    double awayYMm = Math.max(0, Math.max(lowYMm - place.yMm(), place.yMm() - highYMm));
    return Math.hypot(awayXMm, awayYMm);
  }

  /// The region in which `place` lies, or else the nearest one.
  static Region nearest(Place place) {
    return Arrays.stream(values())
        .min(Comparator.comparingDouble(region -> region.distanceMm(place)))
        .orElseThrow();
  }

  public double lowYMm() {
    return lowYMm;
  }

  public double highYMm() {
    return highYMm;
  }
}

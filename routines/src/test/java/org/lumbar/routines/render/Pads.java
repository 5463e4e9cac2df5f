package org.lumbar.routines.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;

/// Pads to render on.
final class Pads {
  private static final double[] COLUMNS_MM = {-90, -40, 0, 40, 90};
  private static final double[] ROWS_MM = {-90, 0, 90, 180};

  private Pads() {}

  /// Four rows of five: the midline and the outer ends of the top row are never driven.
  static PadLayout back20() {
    List<Motor> motors = new ArrayList<>();
    for (double yMm : ROWS_MM) {
      for (double xMm : COLUMNS_MM) {
        boolean isExcluded = xMm == 0 || (Math.abs(xMm) == 90 && yMm == 180);
        motors.add(motor(motors.size(), xMm, yMm, isExcluded));
      }
    }
    return pad(motors);
  }

  /// Uneven and different on both sides; the outer motors of the top row are never driven.
  static PadLayout irregular() {
    SplittableRandom random = new SplittableRandom(20);
    List<Motor> motors = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      for (double xMm : new double[] {-95, -45, 45, 95}) {
        double dxMm = random.nextDouble(-12, 12);
        double dyMm = random.nextDouble(-12, 12);
        boolean isExcluded = row == 4 && Math.abs(xMm) == 95;
        motors.add(motor(motors.size(), xMm + dxMm, -90 + 68 * row + dyMm, isExcluded));
      }
    }
    return pad(motors);
  }

  /// Driven motors at these places and no others.
  static PadLayout at(Place... places) {
    List<Motor> motors = new ArrayList<>();
    for (Place place : places) {
      motors.add(motor(motors.size(), place.xMm(), place.yMm(), false));
    }
    return pad(motors);
  }

  private static Motor motor(int channel, double xMm, double yMm, boolean isExcluded) {
    return new Motor("m" + channel, new Place(xMm, yMm), 11, Set.of(), isExcluded, 1.2);
  }

  private static PadLayout pad(List<Motor> motors) {
    return new PadLayout("test", "Test", motors, List.of(), 60);
  }
}

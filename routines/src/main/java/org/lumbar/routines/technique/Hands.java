package org.lumbar.routines.technique;

import java.util.List;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Side;

/// Touches from places that are thought on the right side: the left hand mirrors them, so that both
/// sides get the same to the last bit.
final class Hands {
  private Hands() {}

  static List<Touch> both(Place right, double strength, double spreadMm) {
    return List.of(
        one(Side.LEFT, right, strength, spreadMm), one(Side.RIGHT, right, strength, spreadMm));
  }

  /// The same touches as parts of a sweep that is thought on the right side.
  static List<Touch> both(List<Touch> touches, Sweep right) {
    return touches.stream()
        .map(touch -> touch.within(touch.hand() == Hand.RIGHT ? right : right.mirrored()))
        .toList();
  }

  static Touch one(Side side, Place right, double strength, double spreadMm) {
    return switch (side) {
      case LEFT -> new Touch(Hand.LEFT, right.mirrored(), strength, spreadMm);
      case RIGHT -> new Touch(Hand.RIGHT, right, strength, spreadMm);
    };
  }
}

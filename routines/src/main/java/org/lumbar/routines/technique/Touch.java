package org.lumbar.routines.technique;

import java.util.Optional;
import org.lumbar.routines.body.Place;

/// What one hand does at a moment: where, how strongly it is felt (0, or 3.0 to 6.0 on the 0-10
/// scale but for rising and falling), how wide: 0 is a point, otherwise the radius in millimetres
/// of the area, and the sweep that it is part of, if it is part of one.
public record Touch(
    Hand hand, Place place, double strength, double spreadMm, Optional<Sweep> sweep) {
  public Touch(Hand hand, Place place, double strength, double spreadMm) {
    this(hand, place, strength, spreadMm, Optional.empty());
  }

  /// The same at another place.
  public Touch at(Place other) {
    return new Touch(hand, other, strength, spreadMm, sweep);
  }

  /// The same, felt as `other`.
  public Touch feltAs(double other) {
    return new Touch(hand, place, other, spreadMm, sweep);
  }

  Touch within(Sweep whole) {
    return new Touch(hand, place, strength, spreadMm, Optional.of(whole));
  }
}

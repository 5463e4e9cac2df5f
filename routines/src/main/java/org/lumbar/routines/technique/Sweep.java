package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Place;

/// A way that a hand goes in one go, at an even pace: from the first place to the last in `length`,
/// of which `since` is over. Where it is quick, motors need to know all of it.
public record Sweep(List<Place> way, Duration length, Duration since) {
  public Sweep {
    way = List.copyOf(way);
    if (way.size() < 2 || !length.isPositive()) {
      throw new IllegalArgumentException("no sweep: " + way + " in " + length);
    }
  }

  /// The same on the other side of the spine.
  Sweep mirrored() {
    return new Sweep(way.stream().map(Place::mirrored).toList(), length, since);
  }
}

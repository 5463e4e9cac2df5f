package org.lumbar.routines.pad;

import java.util.Set;
import org.lumbar.routines.body.Place;

/// One motor in the order of the wire's channels. `excluded` says that it lies over spine, ribs or
/// tailbone and is never driven (facts F2 to F4); the reader of layouts proves it from the
/// geometry. `fullPowerWatts` is what it draws at level 6.0.
public record Motor(
    String id,
    Place place,
    double radiusMm,
    Set<Tag> tags,
    boolean excluded,
    double fullPowerWatts) {
  public Motor {
    tags = Set.copyOf(tags);
  }
}

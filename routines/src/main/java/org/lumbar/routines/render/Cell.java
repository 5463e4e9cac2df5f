package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;

/// A piece of the net: the motors at its corners share every point of it.
sealed interface Cell permits Triangle, Segment {
  /// The point of this cell that is nearest to `place`, with the corners' parts of it.
  Footing nearest(Place place);

  boolean contains(Place place);

  /// Whether both are halves of one field: what lies between them is the longest side of each.
  boolean isHalfWith(Cell other);
}

package org.lumbar.routines.technique;

/// Which hand a touch belongs to. A hand keeps to its side of the spine, and its felt strength
/// rises slowly.
public enum Hand {
  LEFT,
  RIGHT
}

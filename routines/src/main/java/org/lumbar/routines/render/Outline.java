package org.lumbar.routines.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts flat triangles off the outline of a net. A point that crossed one would pass from two far
/// motors to the one between them within a few millimetres: it is held at that one instead.
final class Outline {
  /// A triangle lower than this part of its longest side.
  private static final double FLAT_PART = 1.0 / 6;

  private Outline() {}

  static List<Triangle> trimmed(List<Triangle> net) {
    List<Triangle> left = new ArrayList<>(net);
    Optional<Triangle> flat = flat(left);
    while (flat.isPresent()) {
      left.remove(flat.get());
      flat = flat(left);
    }
    return left;
  }

  /// One whose longest side is outline, and whose motors all have other triangles.
  private static Optional<Triangle> flat(List<Triangle> net) {
    return net.stream()
        .filter(triangle -> triangle.heightMm() < FLAT_PART * triangle.longestMm())
        .filter(
            triangle ->
                isOutline(net, triangle.a(), triangle.b())
                    && !isOutline(net, triangle.b(), triangle.c())
                    && !isOutline(net, triangle.c(), triangle.a()))
        .findFirst();
  }

  private static boolean isOutline(List<Triangle> net, Corner from, Corner to) {
    return net.stream().filter(triangle -> triangle.hasSide(from, to)).count() == 1;
  }
}

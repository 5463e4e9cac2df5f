package org.lumbar.controller.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a pad's motors lie on the body, by their channels: which are felt together as one hand,
/// which is the mirror image of which, and which work on the low back and which on the glutes. A
/// motor that is never driven is in none of them.
public record BodyMap(
    List<Set<Integer>> flanks,
    Map<Integer, Integer> twins,
    Set<Integer> lumbar,
    Set<Integer> glutes) {
  public BodyMap {
    flanks = flanks.stream().map(Set::copyOf).toList();
    twins = Map.copyOf(twins);
    lumbar = Set.copyOf(lumbar);
    glutes = Set.copyOf(glutes);
  }
}

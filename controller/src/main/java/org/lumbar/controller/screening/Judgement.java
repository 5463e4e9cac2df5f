package org.lumbar.controller.screening;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;

/// What answers mean: the clearance, sentences for the person who gave them, and whose word would
/// turn a refusal into care. It refuses if one answer does.
record Judgement(Clearance clearance, List<String> sentences, NavigableSet<Confirmation> open) {
  /// Of all that `follows`, with the words that `stand`.
  static Judgement of(List<Consequence> follows, Set<Confirmation> stand) {
    List<Consequence> refusals =
        follows.stream()
            .filter(Consequence::isRefusal)
            .filter(consequence -> consequence.lift().filter(stand::contains).isEmpty())
            .toList();
    return refusals.isEmpty() ? granted(follows) : refused(refusals);
  }

  private static Judgement granted(List<Consequence> follows) {
    Care care = follows.stream().map(Consequence::care).reduce(Care.USUAL, Care::and);
    return new Judgement(
        Clearance.granted(care),
        distinct(follows.stream().map(Consequence::sentence)),
        new TreeSet<>());
  }

  /// Nobody's word helps while one refusal stands that no word lifts.
  private static Judgement refused(List<Consequence> refusals) {
    boolean canBeLifted = refusals.stream().allMatch(refusal -> refusal.lift().isPresent());
    NavigableSet<Confirmation> open = new TreeSet<>();
    if (canBeLifted) {
      refusals.stream().map(Consequence::lift).flatMap(Optional::stream).forEach(open::add);
    }
    return new Judgement(
        Clearance.REFUSED, distinct(refusals.stream().map(Consequence::refusal)), open);
  }

  private static List<String> distinct(Stream<String> sentences) {
    return sentences.distinct().toList();
  }
}

package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Rest;

/// Fits a routine to a person and a pad: work on a tender spot goes where the person is tender, as
/// far as the pad reaches. A step that the pad does not reach at all is left out, and its time goes
/// to the nearest strokes: they may always go on, set after set (fact F20), while everything else
/// has its longest time and its longest stay (facts F21 to F25, limits L8 to L10). Where the pad
/// has no strokes, the nearest step takes [Turns] instead.
final class Fit {
  private final PadLayout layout;
  private final Tuning tuning;
  private final Profile profile;

  Fit(PadLayout layout, Tuning tuning, Profile profile) {
    this.layout = layout;
    this.tuning = tuning;
    this.profile = profile;
  }

  /// A step that stays, with the part it belongs to.
  record Placed(String part, Step step) {
    /// The same for `length`, in sets of whole seconds where that is more than one may last.
    private List<Placed> lasting(Duration length) {
      long seconds = length.toSeconds();
      long sets = Math.max(1, Math.ceilDiv(seconds, step.technique().lengths().mostSeconds()));
      return LongStream.range(0, sets)
          .map(set -> (set + 1) * seconds / sets - set * seconds / sets)
          .mapToObj(each -> new Step(step.technique(), Duration.ofSeconds(each), step.heat()))
          .map(set -> new Placed(part, set))
          .toList();
    }

    private List<Placed> longer(Duration more) {
      return more.isZero() ? List.of(this) : lasting(step.length().plus(more));
    }

    private Placed with(Turns.Turn turn) {
      return new Placed(part, new Step(turn.technique(), turn.length(), step.heat()));
    }

    private boolean isStrokes() {
      return step.technique() instanceof Effleurage;
    }

    private String name() {
      return step.technique().id() + " (" + part + ")";
    }
  }

  /// The steps that stay, and a sentence for each that does not.
  record Fitted(List<Placed> steps, List<String> notes) {}

  Fitted fit(Routine routine) {
    List<String> notes = new ArrayList<>();
    List<Placed> all =
        routine.parts().stream().flatMap(part -> placed(part, notes).stream()).toList();
    return all.stream().anyMatch(this::isReached) ? spread(all, notes) : nothing(routine, all);
  }

  private List<Placed> placed(Part part, List<String> notes) {
    return part.steps().stream().map(step -> aimed(new Placed(part.name(), step), notes)).toList();
  }

  /// Where the person is tender, or at the step's own spot where the pad does not reach that.
  private Placed aimed(Placed placed, List<String> notes) {
    Step step = placed.step();
    Step own = new Step(profile.aim(step.technique()), step.length(), step.heat());
    Placed aimed = new Placed(placed.part(), own);
    if (isReached(aimed) || !isReached(placed)) {
      return aimed;
    }
    notes.add(
        "%s stays where the routine has it: no motor reaches the tender spot at the %s"
            .formatted(placed.name(), own.technique().spots().getFirst().region().id()));
    return placed;
  }

  private Fitted spread(List<Placed> all, List<String> notes) {
    List<Integer> strokes = indices(all, placed -> placed.isStrokes() && isReached(placed));
    Map<Integer, Duration> more = new HashMap<>();
    for (int missing : indices(all, placed -> !isReached(placed))) {
      Placed placed = all.get(missing);
      Optional<Integer> heir =
          strokes.stream().min(Comparator.comparingInt(i -> Math.abs(i - missing)));
      heir.ifPresent(i -> more.merge(i, placed.step().length(), Duration::plus));
      int taker = heir.orElseGet(() -> nearest(all, missing));
      notes.add(note(placed) + "; its time goes to " + all.get(taker).name());
    }
    List<Placed> steps =
        IntStream.range(0, all.size())
            .boxed()
            .flatMap(
                i ->
                    isReached(all.get(i))
                        ? all.get(i).longer(more.getOrDefault(i, Duration.ZERO)).stream()
                        : strokes.isEmpty() ? turns(all, i) : Stream.empty())
            .toList();
    return new Fitted(steps, List.copyOf(notes));
  }

  /// What comes instead of all the missing steps of a part that begin at `first`.
  private Stream<Placed> turns(List<Placed> all, int first) {
    Placed placed = all.get(first);
    if (first > 0 && isMissing(all.get(first - 1), placed.part())) {
      return Stream.empty();
    }
    Duration length =
        all.stream()
            .skip(first)
            .takeWhile(next -> isMissing(next, placed.part()))
            .map(next -> next.step().length())
            .reduce(Duration.ZERO, Duration::plus);
    return Turns.of(all.get(nearest(all, first)).step().technique(), length).stream()
        .map(placed::with);
  }

  private boolean isMissing(Placed placed, String part) {
    return !isReached(placed) && placed.part().equals(part);
  }

  private int nearest(List<Placed> all, int missing) {
    return indices(all, this::isReached).stream()
        .min(Comparator.comparingInt(i -> Math.abs(i - missing)))
        .orElseThrow();
  }

  private static List<Integer> indices(List<Placed> all, Predicate<Placed> which) {
    return IntStream.range(0, all.size()).filter(i -> which.test(all.get(i))).boxed().toList();
  }

  private Fitted nothing(Routine routine, List<Placed> all) {
    Step rest = new Step(new Rest(), routine.length(), HeatLevel.OFF);
    return new Fitted(
        new Placed("rest", rest).lasting(routine.length()), all.stream().map(this::note).toList());
  }

  private boolean isReached(Placed placed) {
    return layout.reaches(placed.step().technique().spots(), tuning.reachMm());
  }

  private String note(Placed placed) {
    Spot spot = placed.step().technique().spots().getFirst();
    double awayMm = layout.awayMm(spot);
    String nearest =
        Double.isFinite(awayMm) ? Math.round(awayMm) + " mm away" : "on the other side";
    return "%s left out: no motor reaches the %s (the nearest is %s, reach is %d mm)"
        .formatted(placed.name(), spot.region().id(), nearest, Math.round(tuning.reachMm()));
  }
}

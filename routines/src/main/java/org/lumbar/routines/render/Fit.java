package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// Fits a routine to a person and a pad: work on a tender spot goes where the person is tender, as
/// far as the pad reaches. A step that the pad does not reach at all is left out, and its time goes
/// to the nearest step that may last longer, or else to its neighbour.
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
    private Placed longer(Duration more) {
      return new Placed(part, new Step(step.technique(), step.length().plus(more), step.heat()));
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
    List<Integer> kept =
        IntStream.range(0, all.size()).filter(i -> isReached(all.get(i))).boxed().toList();
    return kept.isEmpty() ? nothing(routine, all) : spread(all, kept, notes);
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

  private Fitted spread(List<Placed> all, List<Integer> kept, List<String> notes) {
    List<Placed> steps = new ArrayList<>(all);
    for (int i = 0; i < all.size(); i++) {
      if (!kept.contains(i)) {
        int heir = heir(all, kept, i);
        steps.set(heir, steps.get(heir).longer(all.get(i).step().length()));
        notes.add(note(all.get(i)) + "; its time goes to " + all.get(heir).name());
      }
    }
    return new Fitted(kept.stream().map(steps::get).toList(), List.copyOf(notes));
  }

  private static int heir(List<Placed> all, List<Integer> kept, int missing) {
    Comparator<Integer> nearest = Comparator.comparingInt(i -> Math.abs(i - missing));
    Comparator<Integer> patientFirst =
        Comparator.comparing(i -> !mayLastLonger(all.get(i).step().technique()));
    return kept.stream().min(patientFirst.thenComparing(nearest)).orElseThrow();
  }

  /// Holds, circles and melting have their longest time (facts F22 to F25), and a longer rest would
  /// be no massage.
  private static boolean mayLastLonger(Technique technique) {
    return switch (technique) {
      case Effleurage _, Petrissage _ -> true;
      case Friction _, TriggerPointHold _, MyofascialMelt _, GluteWork _, Rest _ -> false;
    };
  }

  private Fitted nothing(Routine routine, List<Placed> all) {
    Step rest = new Step(new Rest(), routine.length(), HeatLevel.OFF);
    return new Fitted(
        List.of(new Placed("rest", rest)), all.stream().map(step -> note(step)).toList());
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

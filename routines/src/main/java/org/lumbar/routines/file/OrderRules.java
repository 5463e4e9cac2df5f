package org.lumbar.routines.file;

import java.util.List;
import java.util.Optional;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// What must come first, last, and after what: strokes warm up, calm, and end (fact F41).
final class OrderRules {
  /// Limit L20.
  private static final int LEAST_STROKES_SECONDS = 30;

  /// Limit L20.
  private static final double MOST_STRENGTH = 4;

  /// Fact F20: 1 to 2 minutes at a session's start and end.
  private static final int USUAL_STROKES_SECONDS = 60;

  /// Facts F22 and F23.
  private static final int LEAST_CALMING_SECONDS = 10;

  private final Findings findings;

  OrderRules(Findings findings) {
    this.findings = findings;
  }

  void check(List<ReadStep> steps) {
    checkEnd(firstWork(steps), "warm-up", "begins with");
    checkEnd(steps.reversed(), "cool-down", "ends with");
    for (int i = 0; i < steps.size(); i++) {
      checkCalmed(steps.get(i), steps.subList(i + 1, steps.size()));
    }
  }

  /// Heat alone may come before the strokes (fact F50).
  private static List<ReadStep> firstWork(List<ReadStep> steps) {
    return steps.stream().dropWhile(step -> step.isA(Rest.class)).toList();
  }

  private void checkEnd(List<ReadStep> fromEnd, String what, String verb) {
    if (fromEnd.isEmpty() || fromEnd.getFirst().isUnknown()) {
      return;
    }
    List<ReadStep> strokes = strokes(fromEnd);
    int seconds = ReadStep.seconds(strokes);
    boolean unsure = strokes.size() < fromEnd.size() && fromEnd.get(strokes.size()).isUnknown();
    if (seconds < LEAST_STROKES_SECONDS && !unsure) {
      refuseNoStrokes(fromEnd, what, verb, seconds);
    } else if (seconds < USUAL_STROKES_SECONDS && !unsure) {
      findings.warn(
          fromEnd.getFirst().at(),
          "the " + what + " lasts " + seconds + " seconds",
          "one minute or two are usual (fact F20)",
          "lengthen it if there is time");
    }
    strokes.stream().filter(s -> s.strength() > MOST_STRENGTH).forEach(s -> refuseHard(s, what));
  }

  /// Quick sweeps neither warm up nor calm: slow and steady (fact F41).
  private static List<ReadStep> strokes(List<ReadStep> steps) {
    return steps.stream().takeWhile(step -> step.isA(Effleurage.class) && !isQuick(step)).toList();
  }

  private static boolean isQuick(ReadStep step) {
    return step.technique().orElseThrow() instanceof Effleurage strokes
        && strokes.sweep().isPresent();
  }

  private static String advice(List<ReadStep> steps, String otherwise) {
    return !steps.isEmpty() && !steps.getFirst().isUnknown() && isQuick(steps.getFirst())
        ? "leave out sweepSeconds here: quick sweeps neither warm up nor calm"
        : otherwise;
  }

  private void refuseNoStrokes(List<ReadStep> steps, String what, String verb, int seconds) {
    findings.refuse(
        steps.getFirst().at(),
        seconds == 0 ? "there is no " + what : "the " + what + " lasts " + seconds + " seconds",
        "every massage " + verb + " 30 seconds of strokes at least (fact F41, limit L20)",
        advice(steps, "put an effleurage step of 30 to 90 seconds here"));
  }

  private void refuseHard(ReadStep step, String what) {
    findings.refuse(
        step.at(),
        "the " + what + " has a strength of " + Said.number(step.strength()),
        "it is gentle, 4 at most (limit L20, fact F41)",
        "choose 3 to 4");
  }

  /// After a hold or small circles the place is calmed with strokes (facts F22 and F23).
  private void checkCalmed(ReadStep step, List<ReadStep> after) {
    Optional<String> name = step.technique().filter(OrderRules::needsCalming).map(Technique::id);
    if (name.isEmpty() || (!after.isEmpty() && after.getFirst().isUnknown())) {
      return;
    }
    int calming = ReadStep.seconds(strokes(after));
    if (calming < LEAST_CALMING_SECONDS) {
      findings.refuse(
          step.at(),
          "no strokes follow this step (" + name.get() + ")",
          "what was pressed is calmed for 10 seconds at least (facts F22 and F23)",
          advice(after, "put an effleurage step of 10 to 15 seconds after it"));
    }
  }

  private static boolean needsCalming(Technique technique) {
    return technique instanceof TriggerPointHold
        || technique instanceof Friction
        || (technique instanceof GluteWork work && work.style() == GluteWork.Style.HOLDS);
  }
}

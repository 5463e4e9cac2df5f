package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.technique.Strength;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.Touch;

/// A routine fitted to a pad: what the hands do, the heat and the breath at each time of it.
public final class Programme {
  private final Routine routine;
  private final Tuning tuning;
  private final Profile profile;
  private final Fit.Fitted fitted;
  private final List<Phase> phases;
  private final double peak;
  private final Duration length;
  private final Duration coolDown;

  /// By the nanoseconds since the beginning, which a double holds exactly, and the cap.
  private final Memory<List<Touch>> touches =
      new Memory<>((nanos, cap, _, _) -> softened(Duration.ofNanos((long) nanos), cap));

  private Programme(Routine routine, Fit.Fitted fitted, Tuning tuning, Profile profile) {
    this.routine = routine;
    this.tuning = tuning;
    this.profile = profile;
    this.fitted = fitted;
    this.phases = phases(fitted.steps());
    this.length = routine.length();
    this.coolDown = coolDown(phases);
    this.peak =
        fitted.steps().stream()
            .mapToDouble(placed -> placed.step().technique().strength())
            .max()
            .orElse(0);
  }

  /// For anybody.
  public static Programme of(Routine routine, PadLayout layout, Tuning tuning) {
    return of(routine, layout, tuning, Profile.standard());
  }

  /// For one person: under their cap, and where they are tender.
  public static Programme of(Routine routine, PadLayout layout, Tuning tuning, Profile profile) {
    return new Programme(routine, new Fit(layout, tuning, profile).fit(routine), tuning, profile);
  }

  private static List<Phase> phases(List<Fit.Placed> steps) {
    List<Phase> phases = new ArrayList<>();
    Duration start = Duration.ZERO;
    for (Fit.Placed placed : steps) {
      Duration length = placed.step().length();
      phases.add(new Phase(placed.part(), placed.step().technique().id(), start, length));
      start = start.plus(length);
    }
    return List.copyOf(phases);
  }

  public Routine routine() {
    return routine;
  }

  public Duration length() {
    return length;
  }

  /// How long the last part lasts, with which a massage goes out gently (fact F41).
  public Duration coolDown() {
    return coolDown;
  }

  private static Duration coolDown(List<Phase> phases) {
    String last = phases.getLast().part();
    return phases.reversed().stream()
        .takeWhile(phase -> phase.part().equals(last))
        .map(Phase::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// One for each step that this pad can do, in order; together they last [#length()].
  public List<Phase> phases() {
    return phases;
  }

  /// What the pad makes of the routine that its reader should know, such as steps left out.
  public List<String> notes() {
    return fitted.notes();
  }

  /// The strongest felt level that it ever asks for.
  public double strongest() {
    return Math.min(peak, profile.cap());
  }

  /// What is asked for at `time` under `capLevel`, and under the person's own cap. From [#length()]
  /// on nothing is driven and nothing is warm.
  public Moment at(Duration time, double capLevel) {
    int index = indexAt(time);
    Phase phase = phases.get(index);
    Breath breath = Breath.at(time, tuning);
    if (time.compareTo(length()) >= 0) {
      return new Moment(phase, List.of(), HeatLevel.OFF, breath);
    }
    HeatLevel heat = fitted.steps().get(index).step().heat();
    return new Moment(phase, touches(time, capLevel), heat, breath);
  }

  /// What is asked of the hands at `time` and in the ticks after it.
  public Course course(Duration time, double capLevel) {
    List<List<Touch>> later = new ArrayList<>(Course.LOOKS_AHEAD);
    Duration then = time;
    for (int look = 1; look <= Course.LOOKS_AHEAD; look++) {
      then = then.plus(Course.APART);
      later.add(touches(then, capLevel));
    }
    return new Course(touches(time, capLevel), later);
  }

  private List<Touch> touches(Duration time, double capLevel) {
    return time.compareTo(length) >= 0
        ? List.of()
        : touches.at((double) time.toNanos(), capLevel, 0, 0);
  }

  private List<Touch> softened(Duration time, double capLevel) {
    int index = indexAt(time);
    Phase phase = phases.get(index);
    Technique technique = fitted.steps().get(index).step().technique();
    Ceiling ceiling = new Ceiling(peak, Math.min(capLevel, profile.cap()));
    double ease =
        technique.breathes() ? tuning.breathDepth() * Breath.at(time, tuning).fullness() : 0;
    List<Touch> touches =
        new ArrayList<>(technique.touches(time.minus(phase.start()), phase.length()));
    touches.replaceAll(touch -> softer(touch, ease, ceiling));
    return List.copyOf(touches);
  }

  private int indexAt(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("a programme begins at 0 s, was asked for " + time);
    }
    int index = 0;
    while (index < phases.size() - 1 && phases.get(index + 1).start().compareTo(time) <= 0) {
      index++;
    }
    return index;
  }

  /// Eases with the breath as far as the lightest level leaves room, then keeps to the cap.
  private static Touch softer(Touch touch, double ease, Ceiling ceiling) {
    double room = Math.clamp(touch.strength() - Strength.LIGHTEST, 0, 1);
    double strength = ceiling.weaken(touch.strength() - ease * room);
    return touch.feltAs(strength);
  }
}

package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Depth;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.GluteWork.Sides;
import org.lumbar.routines.technique.GluteWork.Style;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// Routines to render.
final class Routines {
  private Routines() {}

  static Routine of(Step... steps) {
    return of(new Part("part", List.of(), List.of(steps)));
  }

  static Routine of(Part... parts) {
    return new Routine("test", "Test", "anybody", Depth.DEEP, List.of(), List.of(parts));
  }

  static Step step(Technique technique, int seconds) {
    return new Step(technique, Duration.ofSeconds(seconds), HeatLevel.LOW);
  }

  /// Every technique at `strength`, wherever it can be done, 10 s each.
  static Routine everything(double strength) {
    List<Technique> all = new ArrayList<>();
    all.add(new Effleurage(strength, Duration.ofSeconds(6)));
    for (Region region : Region.values()) {
      all.add(new Petrissage(strength, region, Duration.ofMillis(2500)));
      all.add(new MyofascialMelt(strength, region));
      for (Side side : Side.values()) {
        all.add(new Friction(strength, new Spot(region, side), Duration.ofSeconds(2)));
        all.add(new TriggerPointHold(strength, new Spot(region, side)));
      }
    }
    for (Sides sides : Sides.values()) {
      all.add(new GluteWork(strength, Style.CIRCLES, sides));
      all.add(new GluteWork(strength, Style.HOLDS, sides));
    }
    all.add(new Rest());
    return of(all.stream().map(technique -> step(technique, 10)).toArray(Step[]::new));
  }

  /// A few steps by chance: techniques, strengths, lengths.
  static Routine random(SplittableRandom random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      List<Step> choice = everything(random.nextInt(30, 61) / 10.0).parts().getFirst().steps();
      Technique technique = choice.get(random.nextInt(choice.size())).technique();
      steps.add(step(technique, random.nextInt(5, 25)));
    }
    return of(steps.toArray(Step[]::new));
  }

  /// Plays `routine` from a standstill and shows each tick's rendering and the one before it.
  static void play(
      Routine routine, PadLayout layout, double cap, BiConsumer<Rendering, Rendering> eachTick) {
    Programme programme = Programme.of(routine, layout, Tuning.standard());
    Renderer renderer = new Renderer(layout);
    Rendering before = renderer.still();
    Duration time = Duration.ZERO;
    while (time.compareTo(programme.length()) < 0) {
      Rendering now = renderer.next(before, programme.course(time, cap));
      eachTick.accept(before, now);
      before = now;
      time = time.plus(Renderer.TICK);
    }
  }
}

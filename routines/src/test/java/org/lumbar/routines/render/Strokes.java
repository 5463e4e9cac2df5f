package org.lumbar.routines.render;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Touch;

/// Slow strokes and how faithfully a pad renders them, in the resolution of the wire.
final class Strokes {
  private static final double WIRE_STEPS = 40;

  private Strokes() {}

  /// The worst of a stroke: deviation of the strength (part of it), of the place, and the largest
  /// change of a motor in a tick (part of the strength).
  record Worst(double strengthPart, double placeMm, double stepPart) {
    static final Worst NONE = new Worst(0, 0, 0);

    Worst and(Worst other) {
      return new Worst(
          Math.max(strengthPart, other.strengthPart),
          Math.max(placeMm, other.placeMm),
          Math.max(stepPart, other.stepPart));
    }

    @Override
    public String toString() {
      return "strength %.2f %%, place %.2f mm, step %.4f"
          .formatted(100 * strengthPart, placeMm, stepPart);
    }
  }

  /// A path as a function of 0.0 to 1.0, in `seconds`.
  record Stroke(DoubleFunction<Place> path, double seconds) {}

  static Stroke straight(Place from, Place to, double seconds) {
    return new Stroke(part -> between(from, to, part), seconds);
  }

  static Stroke circle(Place centre, double radiusMm, double seconds) {
    return new Stroke(
        part ->
            new Place(
                centre.xMm() + radiusMm * Math.cos(2 * Math.PI * part),
                centre.yMm() + radiusMm * Math.sin(2 * Math.PI * part)),
        seconds);
  }

  /// From one place among the driven motors of `side` to another at a pace.
  static Stroke random(PadLayout layout, Side side, double mmPerSecond, SplittableRandom random) {
    Place from = among(layout, side, random);
    Place to = among(layout, side, random);
    return straight(from, to, Math.max(1, from.distanceMm(to) / mmPerSecond));
  }

  private static Place among(PadLayout layout, Side side, SplittableRandom random) {
    List<Place> motors =
        layout.driven().stream()
            .map(motor -> layout.motors().get(motor).place())
            .filter(place -> place.xMm() * side.sign() > 0)
            .toList();
    Place place = motors.get(random.nextInt(motors.size()));
    for (int i = 0; i < 3; i++) {
      place = between(place, motors.get(random.nextInt(motors.size())), random.nextDouble());
    }
    return place;
  }

  private static Place between(Place from, Place to, double part) {
    return new Place(
        from.xMm() + part * (to.xMm() - from.xMm()), from.yMm() + part * (to.yMm() - from.yMm()));
  }

  /// The hand sinks in at the beginning of the stroke, then glides along it; the other hand mirrors
  /// it but is not looked at.
  static Worst worst(
      PadLayout layout, Renderer renderer, Side side, Stroke stroke, double strength) {
    Rendering now = renderer.still();
    List<Touch> start = both(side, stroke.path().apply(0), strength);
    for (int i = -400; i < 0; i++) {
      now = renderer.next(now, new Course(start, later(side, stroke, strength, i)));
    }
    Worst worst = Worst.NONE;
    Hand hand = side == Side.LEFT ? Hand.LEFT : Hand.RIGHT;
    int ticks = (int) Math.round(stroke.seconds() / Renderer.TICK_SECONDS);
    for (int i = 1; i <= ticks; i++) {
      Place place = stroke.path().apply((double) i / ticks);
      Rendering next =
          renderer.next(
              now, new Course(both(side, place, strength), later(side, stroke, strength, i)));
      Place held = renderer.held(new Touch(hand, place, strength, 0)).orElseThrow();
      worst = worst.and(compared(layout, now, next, held, strength));
      now = next;
    }
    return worst;
  }

  /// What comes after tick `now` of a stroke.
  private static List<List<Touch>> later(Side side, Stroke stroke, double strength, int now) {
    double ticks = Math.round(stroke.seconds() / Renderer.TICK_SECONDS);
    return IntStream.rangeClosed(1, Course.LOOKS_AHEAD)
        .map(look -> now + look * Course.TICKS_APART)
        .mapToObj(tick -> stroke.path().apply(Math.clamp(tick / ticks, 0, 1)))
        .map(place -> both(side, place, strength))
        .toList();
  }

  private static List<Touch> both(Side side, Place place, double strength) {
    Place right = side == Side.RIGHT ? place : place.mirrored();
    return List.of(
        new Touch(Hand.LEFT, right.mirrored(), strength, 0),
        new Touch(Hand.RIGHT, right, strength, 0));
  }

  private static Worst compared(
      PadLayout layout, Rendering before, Rendering now, Place asked, double strength) {
    double energy = 0;
    double xMm = 0;
    double yMm = 0;
    double step = 0;
    for (int motor = 0; motor < now.motors(); motor++) {
      Place place = layout.motors().get(motor).place();
      if (place.xMm() * asked.xMm() > 0) {
        double level = wire(now, motor);
        energy += level * level;
        xMm += level * level * place.xMm();
        yMm += level * level * place.yMm();
        step = Math.max(step, Math.abs(level - wire(before, motor)));
      }
    }
    Place felt = new Place(xMm / energy, yMm / energy);
    double strengthPart = Math.abs(Math.sqrt(energy) / strength - 1);
    return new Worst(strengthPart, felt.distanceMm(asked), step / strength);
  }

  /// The level as the wire carries it.
  private static double wire(Rendering rendering, int motor) {
    return Math.round(rendering.level(motor) * WIRE_STEPS) / WIRE_STEPS;
  }
}

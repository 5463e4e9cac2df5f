package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;

/// Kneading: squeezes that travel slowly along a region on both sides (fact F21). One squeeze takes
/// 1.5 to 4 s.
public record Petrissage(double strength, Region region, Duration squeeze) implements Technique {
  /// Minutes (fact F21).
  private static final Lengths MINUTES = new Lengths(60, 300);

  private static final double SPREAD_MM = 12;
  private static final double TRAVEL_MM_PER_S = 12;

  /// Each squeeze rolls outward, away from the spine (fact F5).
  private static final double ROLL_MM = 16;

  /// From the edges of the region.
  private static final double INSET_MM = 10;

  /// A squeeze may rise by one level a second (limit L4): pi times the depth of a wave over its
  /// length is the steepest that it gets.
  private static final double STEEPEST_LEVELS_PER_S = 1.0;

  @Override
  public String id() {
    return "petrissage";
  }

  @Override
  public Lengths lengths() {
    return MINUTES;
  }

  @Override
  public List<Spot> spots() {
    return List.of(new Spot(region, Side.LEFT), new Spot(region, Side.RIGHT));
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    double pressed = new Cycle(squeeze).wave(sinceStart);
    return Hands.both(place(sinceStart, pressed), strength - depth() * (1 - pressed), SPREAD_MM);
  }

  /// How much weaker the hand gets between squeezes: never under what is felt as a massage at all.
  private double depth() {
    double steepest = STEEPEST_LEVELS_PER_S * squeeze.toMillis() / 1000.0 / Math.PI;
    return Math.clamp(strength - Strength.LIGHTEST, 0, steepest);
  }

  private Place place(Duration sinceStart, double pressed) {
    double fromMm = region.lowYMm() + INSET_MM;
    double spanMm = region.highYMm() - INSET_MM - fromMm;
    Cycle travel = new Cycle(Duration.ofMillis(Math.round(2000 * spanMm / TRAVEL_MM_PER_S)));
    double innerMm = region.centre(Side.RIGHT).xMm();
    return new Place(
        innerMm + ROLL_MM * pressed, fromMm + spanMm * travel.thereAndBack(sinceStart));
  }
}

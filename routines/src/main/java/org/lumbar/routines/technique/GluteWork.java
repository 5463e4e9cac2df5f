package org.lumbar.routines.technique;

import java.time.Duration;
import java.util.List;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;

/// Slow circles or steady holds on the upper outer glute (fact F25), both sides or in turn.
public record GluteWork(double strength, Style style, Sides sides) implements Technique {
  /// Holds of 20 to 45 s a side (fact F25).
  private static final Lengths HOLD = new Lengths(20, 45);

  /// Circles for as long as fact F32 gives a side.
  private static final Lengths CIRCLES = new Lengths(15, 60);

  /// In the upper part of the region, away from the tailbone (fact F8) and where most pads reach.
  private static final Place RIGHT_GLUTE = new Place(78, -75);

  private static final Cycle TURN = new Cycle(Duration.ofSeconds(3));

  /// No hold lasts longer (fact F25); more time is more holds, each a bit higher than the last.
  private static final Duration LONGEST_HOLD = HOLD.most();

  private static final int HOLD_SPOTS = 3;
  private static final double SPOT_DISTANCE_MM = 15;

  /// What the hands do.
  public enum Style {
    CIRCLES,
    HOLDS
  }

  /// Where they do it.
  public enum Sides {
    BOTH,
    LEFT,
    RIGHT,
    IN_TURN
  }

  @Override
  public String id() {
    return "glutes";
  }

  /// One side after the other takes the time twice.
  @Override
  public Lengths lengths() {
    Lengths aSide =
        switch (style) {
          case CIRCLES -> CIRCLES;
          case HOLDS -> HOLD;
        };
    return switch (sides) {
      case BOTH, LEFT, RIGHT -> aSide;
      case IN_TURN -> aSide.twice();
    };
  }

  @Override
  public List<Spot> spots() {
    return switch (sides) {
      case BOTH, IN_TURN -> List.of(glute(Side.LEFT), glute(Side.RIGHT));
      case LEFT -> List.of(glute(Side.LEFT));
      case RIGHT -> List.of(glute(Side.RIGHT));
    };
  }

  private static Spot glute(Side side) {
    return new Spot(Region.UPPER_OUTER_GLUTE, side);
  }

  @Override
  public boolean breathes() {
    return style == Style.HOLDS;
  }

  @Override
  public List<Touch> touches(Duration sinceStart, Duration length) {
    return switch (sides) {
      case BOTH -> on(List.of(Side.LEFT, Side.RIGHT), sinceStart, length);
      case LEFT -> on(List.of(Side.LEFT), sinceStart, length);
      case RIGHT -> on(List.of(Side.RIGHT), sinceStart, length);
      case IN_TURN -> inTurn(sinceStart, length.dividedBy(2));
    };
  }

  private List<Touch> inTurn(Duration sinceStart, Duration half) {
    return sinceStart.compareTo(half) < 0
        ? on(List.of(Side.LEFT), sinceStart, half)
        : on(List.of(Side.RIGHT), sinceStart.minus(half), half);
  }

  private List<Touch> on(List<Side> worked, Duration since, Duration length) {
    return switch (style) {
      case CIRCLES -> circles(worked, since);
      case HOLDS -> holds(worked, since, length);
    };
  }

  private List<Touch> circles(List<Side> worked, Duration since) {
    Place place = Circle.quarter(RIGHT_GLUTE).at(TURN.turn(since));
    return worked.stream().map(side -> Hands.one(side, place, strength, 0)).toList();
  }

  private List<Touch> holds(List<Side> worked, Duration since, Duration length) {
    long count = Math.ceilDiv(length.toMillis(), LONGEST_HOLD.toMillis());
    Duration each = length.dividedBy(Math.max(1, count));
    long hold = Math.min(count - 1, since.dividedBy(each));
    double held = Envelope.hold(strength).at(since.minus(each.multipliedBy(hold)), each);
    double yMm = RIGHT_GLUTE.yMm() + SPOT_DISTANCE_MM * (hold % HOLD_SPOTS);
    Place place = new Place(RIGHT_GLUTE.xMm(), yMm);
    return worked.stream().map(side -> Hands.one(side, place, strength * held, 0)).toList();
  }
}

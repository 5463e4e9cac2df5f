package org.lumbar.routines.body;

/// A place to work on, and the region that it belongs to. `tender` is 0, or says that the person's
/// tender spot of that number takes its place where the person has named one.
public record Spot(Region region, Side side, Place place, int tender) {
  /// The middle of a region.
  public Spot(Region region, Side side) {
    this(region, side, region.centre(side), 0);
  }

  /// A place off the midline, in the region that is nearest to it.
  public static Spot at(Place place) {
    Side side = place.xMm() < 0 ? Side.LEFT : Side.RIGHT;
    return new Spot(Region.nearest(place), side, place, 0);
  }

  /// Where the person's tender spot `number` is; here, if they have none.
  public Spot orTender(int number) {
    return new Spot(region, side, place, number);
  }

  /// How far the place is from its region; 0 inside it.
  public double awayMm() {
    return region.distanceMm(place);
  }

  /// The place as the right hand has it.
  public Place onRight() {
    return side == Side.LEFT ? place.mirrored() : place;
  }
}

package org.lumbar.routines.body;

/// A spot of tender muscle: a region on one side. `TENDER` spots of a routine are filled in from
/// the person's profile.
public record Spot(Region region, Side side) {
  public Place place() {
    return region.centre(side);
  }
}

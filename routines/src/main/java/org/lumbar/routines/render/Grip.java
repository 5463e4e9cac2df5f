package org.lumbar.routines.render;

import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Strength;
import org.lumbar.routines.technique.Touch;

/// How one hand lies on the back: where, how wide, how strongly it is felt (0 when it is lifted),
/// and what it is asked for. It sinks in slowly (limit L4), gives way at once, and never jumps: for
/// a far place it lets go first and lands anew.
record Grip(Place place, double spreadMm, double felt, double asked, boolean sweeps) {
  static final Grip LIFTED = new Grip(new Place(0, 0), 0, 0, 0, false);

  private static final double RISE_PER_TICK = Strength.RISE_PER_SECOND * Renderer.TICK_SECONDS;

  /// From the strongest to nothing in 0.3 s.
  private static final double LET_GO_PER_TICK = Strength.STRONGEST / 0.3 * Renderer.TICK_SECONDS;

  /// A hand that glides faster than 300 mm/s jumps.
  private static final double FASTEST_GLIDE_MM = 300 * Renderer.TICK_SECONDS;

  /// But for a sweep, which says that it is one way; the quickest has 370 mm/s.
  private static final double FASTEST_SWEEP_MM = 400 * Renderer.TICK_SECONDS;

  boolean isDown() {
    return felt > 0;
  }

  /// One tick later, if `touch` is asked for.
  Grip next(Optional<Touch> touch) {
    return touch.filter(this::isWithinReach).map(this::gliding).orElseGet(this::lettingGo);
  }

  private boolean isWithinReach(Touch touch) {
    return !isDown() || reaches(touch, 1);
  }

  /// Whether the hand can be where `touch` is in `ticks` without being lifted.
  boolean reaches(Touch touch, int ticks) {
    double fastestMm = sweeps || touch.sweep().isPresent() ? FASTEST_SWEEP_MM : FASTEST_GLIDE_MM;
    double dxMm = touch.place().xMm() - place.xMm();
    double dyMm = touch.place().yMm() - place.yMm();
    double mostMm = ticks * fastestMm;
    return dxMm * dxMm + dyMm * dyMm <= mostMm * mostMm;
  }

  /// The hand where `touch` is.
  Grip gliding(Touch touch) {
    double asked = Math.min(touch.strength(), Strength.STRONGEST);
    double rising = Math.min(asked, felt + RISE_PER_TICK);
    return new Grip(touch.place(), touch.spreadMm(), rising, asked, touch.sweep().isPresent());
  }

  private Grip lettingGo() {
    double left = felt - LET_GO_PER_TICK;
    return left > 0 ? new Grip(place, spreadMm, left, asked, sweeps) : LIFTED;
  }
}

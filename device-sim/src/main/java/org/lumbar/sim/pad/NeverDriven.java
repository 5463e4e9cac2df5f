package org.lumbar.sim.pad;

import java.util.Collections;
import java.util.Set;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.Tag;

/// Limit L6: a motor whose body comes within 25 mm of the midline, or that lies over spine, ribs or
/// tailbone, never runs. The pad proves it from the geometry and believes no flag.
final class NeverDriven {
  private static final Set<Tag> BONES = Set.of(Tag.SPINE, Tag.RIB, Tag.TAILBONE);

  private NeverDriven() {}

  static boolean lies(Motor motor) {
    boolean isAtMidline = Math.abs(motor.place().xMm()) - motor.radiusMm() < PadLimits.MIDLINE_MM;
    return isAtMidline || !Collections.disjoint(motor.tags(), BONES);
  }
}

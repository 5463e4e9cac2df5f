package org.lumbar.routines.render;

import java.util.List;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.technique.Touch;

/// What a programme asks for at one time: at most one touch for each hand, the heat, the breath.
public record Moment(Phase phase, List<Touch> touches, HeatLevel heat, Breath breath) {
  public Moment {
    touches = List.copyOf(touches);
  }

  /// The strength of the strongest touch; 0 where nothing touches.
  public double strongest() {
    double strongest = 0;
    for (Touch touch : touches) {
      strongest = Math.max(strongest, touch.strength());
    }
    return strongest;
  }
}

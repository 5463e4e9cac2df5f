package org.lumbar.routines.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.routines.render.Rendering;

/// The driven motors of one side over the same kind of muscle.
public record Zone(String name, List<Integer> motors) {
  /// The zones of `layout` that have motors, muscle by muscle, the left one first.
  public static List<Zone> of(PadLayout layout) {
    List<Zone> zones = new ArrayList<>();
    for (Tag tag : Tag.values()) {
      for (Side side : Side.values()) {
        List<Integer> motors =
            layout.driven().stream()
                .filter(motor -> isIn(layout.motors().get(motor), tag, side))
                .toList();
        if (!motors.isEmpty()) {
          zones.add(new Zone(side.name().toLowerCase(Locale.ROOT) + " " + tag.id(), motors));
        }
      }
    }
    return zones;
  }

  private static boolean isIn(Motor motor, Tag tag, Side side) {
    return motor.tags().contains(tag) && motor.place().xMm() * side.sign() > 0;
  }

  /// How strongly it is felt: the root of the sum of its motors' squared levels.
  double strength(Rendering rendering) {
    return strength(rendering::level);
  }

  /// The same for motors whose levels are told by `level`.
  public double strength(IntToDoubleFunction level) {
    double energy = 0;
    for (int motor : motors) {
      energy += level.applyAsDouble(motor) * level.applyAsDouble(motor);
    }
    return Math.sqrt(energy);
  }
}

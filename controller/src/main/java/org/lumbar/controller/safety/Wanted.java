package org.lumbar.controller.safety;

import java.util.Collections;
import java.util.List;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// What the session would like the pad to do: a wish, that nobody may put on the wire. `eased` says
/// for what reasons it is already less than the routine asks.
public record Wanted(MotorLevels levels, List<Celsius> setpoints, List<Narrowing> eased) {
  public Wanted {
    setpoints = List.copyOf(setpoints);
    eased = List.copyOf(eased);
  }

  public Wanted(MotorLevels levels, List<Celsius> setpoints) {
    this(levels, setpoints, List.of());
  }

  public static Wanted nothing(int motors, int heaters) {
    return new Wanted(MotorLevels.off(motors), Collections.nCopies(heaters, Celsius.OFF));
  }
}

package org.lumbar.controller.safety;

import java.util.Collections;
import java.util.List;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;

/// What the session would like the pad to do: a wish, that nobody may put on the wire.
public record Wanted(MotorLevels levels, List<Celsius> setpoints) {
  public Wanted {
    setpoints = List.copyOf(setpoints);
  }

  public static Wanted nothing(int motors, int heaters) {
    return new Wanted(MotorLevels.off(motors), Collections.nCopies(heaters, Celsius.OFF));
  }
}

package org.lumbar.controller.safety;

import static org.lumbar.controller.safety.Narrowing.Reason.HEAT_WITHHELD;
import static org.lumbar.controller.safety.Narrowing.Reason.OVER_HEAT_BOUND;
import static org.lumbar.controller.safety.Narrowing.Reason.SENSORS_SETTLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;

/// The heat's part of the gate: no setpoint above the hard bound (L24) or the person's ceiling, and
/// none at all while the watch wants none.
final class HeatGate {
  private Optional<HeatHold> withheld = Optional.empty();

  void withhold(Optional<HeatHold> hold) {
    withheld = hold;
  }

  List<Celsius> hold(List<Celsius> wanted, Permission permission, List<Narrowing> narrowings) {
    List<Celsius> held = new ArrayList<>(wanted);
    held.replaceAll(setpoint -> hold(setpoint, permission, narrowings));
    return held;
  }

  private Celsius hold(Celsius setpoint, Permission permission, List<Narrowing> narrowings) {
    if (setpoint.isAbove(Limits.HEAT_BOUND)) {
      narrowings.add(new Narrowing(OVER_HEAT_BOUND, "heat held at 41.0 °C (L24)"));
    }
    Celsius ceiling = permission.heatCeiling();
    if (setpoint.isAbove(ceiling)) {
      narrowings.add(Narrowing.heat(ceiling, permission.heatWhy()));
    }
    if (setpoint.isAbove(Celsius.OFF) && withheld.isPresent()) {
      HeatHold hold = withheld.get();
      narrowings.add(
          new Narrowing(
              hold == HeatHold.SENSORS_SETTLE ? SENSORS_SETTLE : HEAT_WITHHELD,
              "no heat: " + hold.why()));
      return Celsius.OFF;
    }
    return setpoint.cappedAt(ceiling);
  }
}

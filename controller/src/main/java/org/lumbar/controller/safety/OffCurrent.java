package org.lumbar.controller.safety;

import java.util.Optional;

/// Limit L40: current through a heater that is off: its switch is stuck (hazard H2).
final class OffCurrent implements HeatRule {
  private final PadShape shape;
  private final Lasting flows = new Lasting(WatchLimits.OFF_CURRENT);

  OffCurrent(PadShape shape) {
    this.shape = shape;
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    int most = mostMilliamps(sample.heater());
    int milliamps = sample.report().milliamps();
    boolean isOff = sample.report().dutyPercent() == 0;
    return flows.holds(isOff && milliamps > most, sample.at())
        ? Optional.of(
            new Finding.Power(
                Finding.Rule.HEATS_WHILE_OFF,
                "Current through heater %d, which is off".formatted(sample.heater() + 1),
                milliamps,
                most,
                "mA"))
        : Optional.empty();
  }

  @Override
  public void forget() {
    flows.restart();
  }

  private int mostMilliamps(int heater) {
    double full = 1000.0 * shape.heaterMilliwatts().get(heater) / WatchLimits.NOMINAL_MILLIVOLTS;
    return (int) (full * WatchLimits.OFF_CURRENT_SHARE);
  }
}

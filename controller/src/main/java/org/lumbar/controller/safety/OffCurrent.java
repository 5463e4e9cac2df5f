package org.lumbar.controller.safety;

import java.util.Optional;

/// Limit L40: current through a heater that is off, or far more than its duty explains: its switch
/// is stuck (hazard H2, fault F10). The current is a mean, so a duty that has just changed is given
/// time.
final class OffCurrent implements HeatRule {
  private static final double PERCENT = 100;

  private final PadShape shape;
  private final Lasting flows = new Lasting(WatchLimits.OFF_CURRENT);
  private final Lasting exceeds = new Lasting(WatchLimits.DUTY_CURRENT);

  OffCurrent(PadShape shape) {
    this.shape = shape;
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    return whileOff(sample).or(() -> beyondDuty(sample));
  }

  private Optional<Finding> whileOff(HeatSample sample) {
    int most = (int) (fullMilliamps(sample) * WatchLimits.OFF_CURRENT_SHARE);
    int milliamps = sample.report().milliamps();
    boolean isOff = sample.report().dutyPercent() == 0;
    return flows.holds(isOff && milliamps > most, sample.at())
        ? Optional.of(
            finding(
                "Current through heater %d, which is off".formatted(sample.heater() + 1),
                milliamps,
                most))
        : Optional.empty();
  }

  private Optional<Finding> beyondDuty(HeatSample sample) {
    int duty = sample.report().dutyPercent();
    double atThisSupply =
        fullMilliamps(sample) * sample.supplyMillivolts() / WatchLimits.NOMINAL_MILLIVOLTS;
    int most = (int) (atThisSupply * (duty / PERCENT + WatchLimits.DUTY_CURRENT_SHARE));
    int milliamps = sample.report().milliamps();
    return exceeds.holds(duty > 0 && milliamps > most, sample.at())
        ? Optional.of(
            finding(
                "Current through heater %d at a duty of %d %%".formatted(sample.heater() + 1, duty),
                milliamps,
                most))
        : Optional.empty();
  }

  private static Finding finding(String what, int milliamps, int most) {
    return new Finding.Power(Finding.Rule.HEATS_WHILE_OFF, what, milliamps, most, "mA");
  }

  @Override
  public void forget() {
    flows.restart();
    exceeds.restart();
  }

  private double fullMilliamps(HeatSample sample) {
    return 1000.0 * shape.heaterMilliwatts().get(sample.heater()) / WatchLimits.NOMINAL_MILLIVOLTS;
  }
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.PadMessage.Telemetry;

/// The pad's currents and its supply: too much of all together (L13), through motors that are all
/// off (L14), and a voltage that is wrong (L57). The pad tells one current for all motors, so what
/// a single one draws is for the pad to judge.
final class PowerRules {
  private static final double MILLIWATTS_TO_MILLIAMPS = 1000.0 / WatchLimits.NOMINAL_MILLIVOLTS;

  private final int mostMilliamps;
  private final int mostOffMilliamps;
  private final Lasting tooMuch = new Lasting(WatchLimits.OVER_CURRENT);
  private final Lasting whileOff = new Lasting(WatchLimits.OFF_CURRENT);
  private final Lasting wrongSupply = new Lasting(WatchLimits.SUPPLY);

  PowerRules(PadShape shape) {
    int heaters = shape.heaterMilliwatts().stream().mapToInt(Integer::intValue).sum();
    mostMilliamps =
        milliamps((shape.powerBudgetMilliwatts() + heaters) * WatchLimits.OVER_CURRENT_RATIO);
    int weakest =
        shape.motors().stream().mapToInt(PadShape.Channel::milliwattsAtSix).min().orElse(0);
    mostOffMilliamps = milliamps(weakest * WatchLimits.OFF_CURRENT_SHARE);
  }

  Optional<Finding> heard(Telemetry said, Duration now) {
    return Finding.first(List.of(supply(said, now), total(said, now), off(said, now)));
  }

  void forget() {
    List.of(tooMuch, whileOff, wrongSupply).forEach(Lasting::restart);
  }

  private Optional<Finding> supply(Telemetry said, Duration now) {
    int millivolts = said.supplyMillivolts();
    boolean isLow = millivolts < WatchLimits.LOWEST_MILLIVOLTS;
    boolean isWrong = isLow || millivolts > WatchLimits.HIGHEST_MILLIVOLTS;
    int limit = isLow ? WatchLimits.LOWEST_MILLIVOLTS : WatchLimits.HIGHEST_MILLIVOLTS;
    return found(
        wrongSupply.holds(isWrong, now),
        new Finding.Power(
            Finding.Rule.WRONG_SUPPLY, "The pad's supply is wrong", millivolts, limit, "mV"));
  }

  private Optional<Finding> total(Telemetry said, Duration now) {
    int milliamps = said.motorMilliamps();
    for (HeaterReport heater : said.heaters()) {
      milliamps += heater.milliamps();
    }
    return found(
        tooMuch.holds(milliamps > mostMilliamps, now),
        new Finding.Power(
            Finding.Rule.OVER_CURRENT, "The pad draws too much", milliamps, mostMilliamps, "mA"));
  }

  private Optional<Finding> off(Telemetry said, Duration now) {
    boolean flows = said.applied().isOff() && said.motorMilliamps() > mostOffMilliamps;
    return found(
        whileOff.holds(flows, now),
        new Finding.Power(
            Finding.Rule.RUNS_WHILE_OFF,
            "Current through the motors, which are all off",
            said.motorMilliamps(),
            mostOffMilliamps,
            "mA"));
  }

  private static Optional<Finding> found(boolean isSo, Finding finding) {
    return isSo ? Optional.of(finding) : Optional.empty();
  }

  private static int milliamps(double milliwatts) {
    return (int) (milliwatts * MILLIWATTS_TO_MILLIAMPS);
  }
}

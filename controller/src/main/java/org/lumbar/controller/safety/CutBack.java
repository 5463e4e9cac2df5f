package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;

/// Limit L26: a heater above the cut-back pauses for 30 s at least, and until it is a degree below
/// the setpoint that it had; the third time in one session is a fault.
final class CutBack implements HeatRule {
  private final Celsius cutBack;
  private boolean isPaused;
  private int resumeBelowTenths;
  private int times;
  private Duration hotAt = Duration.ZERO;

  CutBack(Limits limits) {
    cutBack = limits.celsius(Limit.HEAT_CUT_BACK);
  }

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    int tenths = sample.hottestTenths().orElse(0);
    if (tenths > cutBack.tenths()) {
      pause(sample);
    } else if (tenths < resumeBelowTenths
        && sample.at().minus(hotAt).compareTo(WatchLimits.CUT_BACK_REST) >= 0) {
      isPaused = false;
    }
    return times >= WatchLimits.CUT_BACKS
        ? Optional.of(
            new Finding.UsedUp(
                Finding.Rule.TOO_WARM_AGAIN,
                sample.heater(),
                times,
                WatchLimits.CUT_BACKS - 1,
                "pauses above " + cutBack))
        : Optional.empty();
  }

  @Override
  public void beginSession() {
    times = 0;
  }

  /// Whether there may be no heat now.
  boolean isPaused() {
    return isPaused;
  }

  private void pause(HeatSample sample) {
    hotAt = sample.at();
    if (isPaused) {
      return;
    }
    isPaused = true;
    Celsius setpoint = sample.isToldOff() ? cutBack : sample.told();
    resumeBelowTenths = setpoint.tenths() - WatchLimits.CUT_BACK_RESUME_TENTHS;
    times += sample.isToldOff() ? 0 : 1;
  }
}

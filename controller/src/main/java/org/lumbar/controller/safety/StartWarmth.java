package org.lumbar.controller.safety;

import java.util.Optional;
import java.util.OptionalInt;

/// Limit L44: a pad that is warm already when a session begins, or very cold, is not heated in it:
/// nobody knows for how long it has been lying on what.
final class StartWarmth implements HeatRule {
  private boolean isBeginning;
  private boolean forbidsHeat;

  @Override
  public Optional<Finding> judge(HeatSample sample) {
    OptionalInt hottest = sample.hottestTenths();
    if (isBeginning && hottest.isPresent()) {
      isBeginning = false;
      forbidsHeat =
          hottest.getAsInt() > WatchLimits.START_TO.tenths()
              || sample.coolestTenths().orElse(0) < WatchLimits.START_FROM.tenths();
    }
    return Optional.empty();
  }

  @Override
  public void beginSession() {
    isBeginning = true;
    forbidsHeat = false;
  }

  boolean forbidsHeat() {
    return forbidsHeat;
  }
}

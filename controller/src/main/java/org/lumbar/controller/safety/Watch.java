package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;

/// Compares what the pad says with what it was told, and with what heaters, sensors and motors can
/// do at all. It shares no figure and no line with the pad's own rules: where the pad's fail, these
/// end the session. It looks on and never drives; one thread owns it.
public final class Watch {
  private final Wanted nothing;
  private final AppliedWatch applied;
  private final PowerRules power;
  private final List<HeaterWatch> heaters;
  private Optional<Duration> heardAt = Optional.empty();
  private boolean isArmed;

  public Watch(PadShape shape, Limits limits) {
    nothing = Wanted.nothing(shape.motors().size(), shape.heaters());
    applied = new AppliedWatch(limits);
    power = new PowerRules(shape);
    heaters =
        IntStream.range(0, shape.heaters())
            .mapToObj(heater -> new HeaterWatch(shape, heater, limits))
            .toList();
  }

  /// `output` has been sent.
  public void told(SafeOutput output, Duration now) {
    told(output.levels(), output.setpoints(), now);
  }

  /// Stop has been sent.
  public void toldStop(Duration now) {
    told(nothing.levels(), nothing.setpoints(), now);
  }

  private void told(MotorLevels levels, List<Celsius> setpoints, Duration now) {
    applied.told(levels, setpoints, now);
    for (int heater = 0; heater < heaters.size(); heater++) {
      heaters.get(heater).told(setpoints.get(heater));
    }
  }

  /// The pad has said what it does; the most urgent of what is wrong with it.
  public Optional<Finding> heard(Telemetry said, Duration now) {
    // L43: readings of before a silence are no readings of now.
    if (heardAt
        .filter(before -> now.minus(before).compareTo(WatchLimits.READING_AGE) > 0)
        .isPresent()) {
      forget();
    }
    heardAt = Optional.of(now);
    if (!isArmed && said.state() == PadState.ARMED) {
      heaters.forEach(HeaterWatch::beginSession);
    }
    isArmed = said.state() == PadState.ARMED;
    return Finding.first(
        List.of(heat(said, now), power.heard(said, now), applied.heard(said, now)));
  }

  /// Why there may be no heat now, although nothing is broken.
  public Optional<HeatHold> heatHold() {
    List<HeatHold> holds = new ArrayList<>();
    heaters.forEach(heater -> heater.hold().ifPresent(holds::add));
    return holds.isEmpty() ? Optional.empty() : Optional.of(Collections.min(holds));
  }

  /// A new conversation: what was told and heard before counts no more.
  public void forget() {
    heardAt = Optional.empty();
    applied.forget();
    power.forget();
    heaters.forEach(HeaterWatch::forget);
  }

  private Optional<Finding> heat(Telemetry said, Duration now) {
    int known = Math.min(heaters.size(), said.heaters().size());
    List<Optional<Finding>> found = new ArrayList<>(known);
    for (int heater = 0; heater < known; heater++) {
      HeaterReport report = said.heaters().get(heater);
      found.add(heaters.get(heater).heard(report, said.supplyMillivolts(), now));
    }
    return Finding.first(found);
  }
}

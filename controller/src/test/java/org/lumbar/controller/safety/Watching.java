package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;

/// A watch that is told and hears what a test says, tick by tick.
final class Watching {
  static final Duration TICK = Duration.ofMillis(20);

  final Watch watch;
  private Duration now = Duration.ofSeconds(1);
  private MotorLevels levels = MotorLevels.off(2);
  private Celsius setpoint = Celsius.OFF;

  Watching() {
    this(Limits.standard());
  }

  Watching(Limits limits) {
    watch = new Watch(BarePad.SHAPE, limits);
  }

  Duration now() {
    return now;
  }

  Watching telling(int... steps) {
    levels = MotorLevels.of(steps);
    return this;
  }

  /// The first heater; the other one is off.
  Watching heating(Celsius to) {
    setpoint = to;
    return this;
  }

  Optional<Finding> tick(Said said) {
    now = now.plus(TICK);
    watch.told(new SafeOutput(levels, List.of(setpoint, Celsius.OFF)), now);
    return watch.heard(said.telemetry(), now);
  }

  /// The pad says `said` of itself and `enabled` of its enable line, for so long.
  Optional<Finding> hear(Said said, boolean enabled, Duration span) {
    Telemetry plain = said.telemetry();
    Telemetry telemetry =
        new Telemetry(
            plain.state(),
            plain.fault(),
            enabled,
            plain.applied(),
            plain.heaters(),
            plain.motorMilliamps(),
            plain.supplyMillivolts(),
            plain.presses(),
            plain.motorFaults());
    Optional<Finding> found = Optional.empty();
    for (Duration end = now.plus(span); now.compareTo(end) < 0 && found.isEmpty(); ) {
      now = now.plus(TICK);
      found = watch.heard(telemetry, now);
    }
    return found;
  }

  /// Nothing is said for so long.
  void silence(Duration span) {
    now = now.plus(span);
  }

  /// The same for so long; what is found first.
  Optional<Finding> hear(Said said, Duration span) {
    return hear(_ -> said, span);
  }

  /// What `said` gives for the milliseconds since the call.
  Optional<Finding> hear(LongFunction<Said> said, Duration span) {
    Duration begin = now;
    while (now.minus(begin).compareTo(span) < 0) {
      Optional<Finding> found = tick(said.apply(now.minus(begin).toMillis()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// How long it takes until something is found, and what.
  Found until(LongFunction<Said> said, Duration patience) {
    Duration begin = now;
    Optional<Finding> found = hear(said, patience);
    return new Found(found, now.minus(begin));
  }

  record Found(Optional<Finding> finding, Duration after) {}
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.SensorReading;

/// Compares what the pad says with what it was told. It looks on and never drives; one thread owns
/// it.
public final class Watch {
  /// A frame needs a moment to the pad and its telemetry one back: whatever was told within this
  /// time may still be what is applied.
  private static final Duration ON_THE_WAY = Duration.ofMillis(200);

  private record Told(Duration at, MotorLevels levels) {}

  private final Limits limits;
  private final Deque<Told> told = new ArrayDeque<>();
  private Optional<Duration> differsSince = Optional.empty();

  /// What the watch has found.
  public sealed interface Finding {
    /// L50: this motor has long applied something else than it was told.
    record Differs(int motor, double toldLevel, double appliedLevel) implements Finding {}

    /// L27: this much was measured, above the limit.
    record TooHot(Celsius measured, Celsius limit) implements Finding {}
  }

  public Watch(Limits limits) {
    this.limits = limits;
  }

  /// `levels` have been sent.
  public void told(MotorLevels levels, Duration now) {
    told.addLast(new Told(now, levels));
    while (told.size() > 1 && now.minus(second().at()).compareTo(ON_THE_WAY) > 0) {
      told.removeFirst();
    }
  }

  /// The pad has said what it does.
  public Optional<Finding> heard(Telemetry said, Duration now) {
    Optional<Finding> hot = tooHot(said);
    if (hot.isPresent()) {
      return hot;
    }
    Optional<Finding> different = firstDifference(said.applied());
    if (different.isEmpty()) {
      differsSince = Optional.empty();
      return Optional.empty();
    }
    differsSince = differsSince.or(() -> Optional.of(now));
    boolean isLong =
        now.minus(differsSince.orElseThrow())
                .compareTo(limits.duration(Limit.APPLIED_DIFFERS).minus(ON_THE_WAY))
            >= 0;
    return isLong ? different : Optional.empty();
  }

  /// A new conversation: what was told before counts no more.
  public void forget() {
    told.clear();
    differsSince = Optional.empty();
  }

  private Told second() {
    return told.stream().skip(1).findFirst().orElseThrow();
  }

  private Optional<Finding> tooHot(Telemetry said) {
    for (HeaterReport heater : said.heaters()) {
      for (SensorReading reading : heater.sensors()) {
        if (reading instanceof SensorReading.Measured(var value)
            && value.isAbove(limits.celsius(Limit.HEAT_TRIP))) {
          return Optional.of(new Finding.TooHot(value, limits.celsius(Limit.HEAT_TRIP)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> firstDifference(MotorLevels applied) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    for (int motor = 0; motor < applied.count(); motor++) {
      int least = Integer.MAX_VALUE;
      int most = 0;
      for (Told one : told) {
        least = Math.min(least, one.levels().steps(motor));
        most = Math.max(most, one.levels().steps(motor));
      }
      if (applied.steps(motor) < least || applied.steps(motor) > most) {
        return Optional.of(
            new Finding.Differs(motor, told.getLast().levels().level(motor), applied.level(motor)));
      }
    }
    return Optional.empty();
  }
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;

/// Limit L50: what the pad says that it applies against what it was told, and its enable line
/// against its state. A motor that the pad keeps still by itself, and says so, does not count
/// (L12).
final class AppliedWatch {
  /// A frame needs a moment to the pad and its telemetry one back: whatever was told within this
  /// time may still be what is applied.
  private static final Duration ON_THE_WAY = Duration.ofMillis(200);

  private record Told(Duration at, MotorLevels levels, List<Celsius> setpoints) {}

  private final Lasting differs;
  private final Lasting enableDiffers;
  private final Deque<Told> told = new ArrayDeque<>();

  AppliedWatch(Limits limits) {
    differs = new Lasting(limits.duration(Limit.APPLIED_DIFFERS).minus(ON_THE_WAY));
    enableDiffers = new Lasting(limits.duration(Limit.APPLIED_DIFFERS));
  }

  void told(MotorLevels levels, List<Celsius> setpoints, Duration now) {
    told.addLast(new Told(now, levels, List.copyOf(setpoints)));
    while (told.size() > 1 && now.minus(second().at()).compareTo(ON_THE_WAY) > 0) {
      told.removeFirst();
    }
  }

  Optional<Finding> heard(Telemetry said, Duration now) {
    Optional<Finding> enable = enable(said, now);
    Optional<Finding> applied = applied(said, now);
    return enable.or(() -> applied);
  }

  /// F64: a pad that is armed has its enable line on, and no other has. One telemetry tells both,
  /// so nothing is on the way here.
  private Optional<Finding> enable(Telemetry said, Duration now) {
    boolean isArmed = said.state() == PadState.ARMED;
    return enableDiffers.holds(said.enabled() != isArmed, now)
        ? Optional.of(new Finding.Plain(Finding.Rule.ENABLE_DIFFERS, enableWords(isArmed)))
        : Optional.empty();
  }

  private static String enableWords(boolean isArmed) {
    return isArmed
        ? "The pad's enable line is off although the pad is armed."
        : "The pad's enable line is on although the pad is off.";
  }

  private Optional<Finding> applied(Telemetry said, Duration now) {
    Optional<Finding> different =
        told.isEmpty() ? Optional.empty() : motor(said).or(() -> heater(said.heaters()));
    return differs.holds(different.isPresent(), now) ? different : Optional.empty();
  }

  void forget() {
    told.clear();
    differs.restart();
    enableDiffers.restart();
  }

  private Told second() {
    Iterator<Told> all = told.iterator();
    all.next();
    return all.next();
  }

  private Optional<Finding> motor(Telemetry said) {
    MotorLevels applied = said.applied();
    for (int motor = 0; motor < applied.count(); motor++) {
      if (!said.motorFaults().containsKey(motor) && differs(motor, applied.steps(motor))) {
        return Optional.of(
            new Finding.Differs(motor, told.getLast().levels().level(motor), applied.level(motor)));
      }
    }
    return Optional.empty();
  }

  private boolean differs(int motor, int appliedSteps) {
    boolean wasToldLess = false;
    boolean wasToldMore = false;
    for (Told one : told) {
      int steps = one.levels().steps(motor);
      wasToldLess |= steps <= appliedSteps;
      wasToldMore |= steps >= appliedSteps;
      if (wasToldLess && wasToldMore) {
        return false;
      }
    }
    return true;
  }

  private Optional<Finding> heater(List<HeaterReport> heaters) {
    for (int heater = 0; heater < heaters.size(); heater++) {
      HeaterReport report = heaters.get(heater);
      boolean isForNothing = report.setpoint().equals(Celsius.OFF) && report.dutyPercent() > 0;
      if (isForNothing || !wasTold(heater, report.setpoint())) {
        return Optional.of(
            new Finding.HeatDiffers(
                heater,
                told.getLast().setpoints().get(heater),
                report.setpoint(),
                report.dutyPercent()));
      }
    }
    return Optional.empty();
  }

  private boolean wasTold(int heater, Celsius setpoint) {
    for (Told one : told) {
      if (one.setpoints().get(heater).equals(setpoint)) {
        return true;
      }
    }
    return false;
  }
}

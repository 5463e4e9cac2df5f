package org.lumbar.controller.bench.frames;

import java.util.stream.IntStream;
import org.lumbar.routines.pad.PadLayout;

/// Limits of single motors, and of all of them together.
final class MotorWatch implements FrameWatch {
  private static final double WEAKEST = 0.3;
  private static final double FIRM = 3;
  private static final double STRONG = 5;
  private static final double SHORTEST_MS = 50;

  private final PadLayout layout;
  private final double[] before;
  private final int[] onTicks;
  private final int[] weakTicks;
  private final int[] firmTicks;
  private final int[] strongTicks;

  MotorWatch(PadLayout layout) {
    this.layout = layout;
    int motors = layout.motors().size();
    before = new double[motors];
    onTicks = new int[motors];
    weakTicks = new int[motors];
    firmTicks = new int[motors];
    strongTicks = new int[motors];
  }

  @Override
  public void see(Shot shot, Gauges gauges) {
    double cap = shot.session().map(session -> session.capLevel()).orElse(0.0);
    for (int motor = 0; motor < before.length; motor++) {
      String id = layout.motors().get(motor).id();
      double level = shot.level(motor);
      gauges.note(Figure.LEVEL, level, shot, id);
      gauges.note(Figure.OVER_CAP, level - cap, shot, id);
      gauges.note(Figure.MOTOR_RISE, level - before[motor], shot, id);
      if (layout.isExcluded(motor)) {
        gauges.note(Figure.EXCLUDED_LEVEL, level, shot, id);
      }
      if (shot.session().isPresent()) {
        seeTimes(motor, level, shot, gauges);
      }
      before[motor] = level;
    }
    gauges.note(Figure.POWER_PART, watts(shot) / layout.powerBudgetWatts(), shot, "all motors");
  }

  private void seeTimes(int motor, double level, Shot shot, Gauges gauges) {
    String id = layout.motors().get(motor).id();
    if (level == 0 && onTicks[motor] > 0) {
      double lastedMs = 1000 * Shot.TICK_SECONDS * onTicks[motor];
      gauges.note(Figure.PULSE_SHORTFALL_MS, SHORTEST_MS - lastedMs, shot, id);
    }
    count(onTicks, motor, level > 0);
    count(weakTicks, motor, level > 0 && level < WEAKEST);
    count(firmTicks, motor, level >= FIRM);
    count(strongTicks, motor, level >= STRONG);
    gauges.note(Figure.WEAK_MS, 1000 * Shot.TICK_SECONDS * weakTicks[motor], shot, id);
    gauges.note(Figure.FIRM_STAY_S, Shot.TICK_SECONDS * firmTicks[motor], shot, id);
    gauges.note(Figure.STRONG_STAY_S, Shot.TICK_SECONDS * strongTicks[motor], shot, id);
  }

  private static void count(int[] ticks, int motor, boolean isOn) {
    ticks[motor] = isOn ? ticks[motor] + 1 : 0;
  }

  private double watts(Shot shot) {
    return IntStream.range(0, before.length)
        .mapToDouble(motor -> shot.level(motor) / 6 * layout.motors().get(motor).fullPowerWatts())
        .sum();
  }
}

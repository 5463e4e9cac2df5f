package org.lumbar.sim.pad;

import java.util.Optional;
import org.lumbar.protocol.message.MotorFault;

/// One motor's way from what is wanted to its pin: zone rest, stall, slew, kick.
final class MotorChannel {
  /// The share of level 6's duty on which a turning motor just keeps turning; levels fill the way
  /// from here to 1.
  private static final double DUTY_FLOOR = 0.35;

  private final ZoneTime zone = new ZoneTime();
  private final KickStart kick = new KickStart();
  private final StallWatch stall;
  private final OpenWatch open;
  private int wanted;
  private int applied;

  MotorChannel(double fullAmperes) {
    stall = new StallWatch(fullAmperes);
    open = new OpenWatch(fullAmperes);
  }

  void want(int steps) {
    wanted = steps;
  }

  /// No more than `steps` from now on, at once.
  void capAt(int steps) {
    wanted = Math.min(wanted, steps);
    applied = Math.min(applied, steps);
  }

  void off() {
    wanted = 0;
    applied = 0;
    stall.forget();
    open.forget();
  }

  /// So long nothing was driven.
  void rest(long millis) {
    zone.rest(millis);
  }

  /// What is wanted, as far as zone rest and the motor's own faults let it.
  int allowed() {
    return zone.isHeldOff() || fault().isPresent() ? 0 : wanted;
  }

  /// One firmware tick towards `goal`; `amperes` is what flows now. Returns the duty for the pin.
  double tick(int goal, double amperes, long nowMillis) {
    boolean ran = applied > 0;
    applied = SlewLimit.next(applied, goal);
    zone.count(applied);
    double duty = kick.kicks(applied > 0, ran, nowMillis) ? 1 : dutyOf(applied);
    stall.watch(duty, amperes, nowMillis);
    open.watch(duty, amperes, nowMillis);
    return duty;
  }

  int applied() {
    return applied;
  }

  /// Why it is kept still, if it is.
  Optional<MotorFault> fault() {
    if (stall.isStalled()) {
      return Optional.of(MotorFault.STALLED);
    }
    return open.isOpen() ? Optional.of(MotorFault.OPEN) : Optional.empty();
  }

  private static double dutyOf(int steps) {
    return steps == 0 ? 0 : DUTY_FLOOR + (1 - DUTY_FLOOR) * steps / PadLimits.CAP_STEPS;
  }
}

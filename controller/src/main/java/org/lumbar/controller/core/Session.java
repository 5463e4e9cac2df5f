package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.safety.Dose;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Permission;
import org.lumbar.controller.safety.Why;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Rendering;

/// One session under way: what is massaged, since when (`startedAt`, monotonic), how far it has
/// come (`played`, pauses left out), how much of it there may be, within what permission, and what
/// the person is asked. `lastTick` is when `rendering` was made.
public record Session(
    String id,
    Programme programme,
    Dose dose,
    Duration startedAt,
    Duration played,
    Duration lastTick,
    Permission permission,
    Celsius heatCeilingAtStart,
    Rendering rendering,
    Attention attention,
    Softness softness) {

  public Duration remaining() {
    return dose.massage().minus(played);
  }

  /// Where the routine stands when the session has played for `time`. One that is dosed shorter
  /// than its routine leaves out of the middle: it still ends with the cool-down (fact F41).
  public Duration placeAt(Duration time) {
    Duration leftOut = programme.length().minus(dose.massage());
    boolean isAtTheEnd = time.plus(programme.coolDown()).compareTo(dose.massage()) >= 0;
    return isAtTheEnd ? time.plus(leftOut) : time;
  }

  public double capLevel() {
    return (double) permission.capSteps() / MotorLevels.STEPS_PER_LEVEL;
  }

  /// The strongest that is felt at present.
  public double ceiling() {
    return softness.ceiling(programme);
  }

  /// What holds at present: on the way from the cap before to the new one.
  Permission present() {
    return softness.eased(permission);
  }

  public boolean isHeatAllowed() {
    return !permission.heatCeiling().equals(Celsius.OFF);
  }

  /// One "softer": the cap sinks by 1.0, and never below the lowest (fact F6).
  Session softer() {
    int cap = Math.max(Limits.LOWEST_CAP_STEPS, permission.capSteps() - Limits.SOFTER_STEPS);
    return within(permission.cappedAt(cap, Why.SOFTER));
  }

  Session withoutHeat() {
    return within(permission.heatedTo(Celsius.OFF, Why.SWITCHED_OFF));
  }

  /// Heat again, as far as the screening allowed it at the start.
  Session withHeat() {
    return within(permission.heatedTo(heatCeilingAtStart, Why.HEALTH_ANSWERS));
  }

  /// On the way to what was last asked for.
  Session softening(Duration now) {
    return new Session(
        id,
        programme,
        dose,
        startedAt,
        played,
        lastTick,
        permission,
        heatCeilingAtStart,
        rendering,
        attention,
        softness.towards(permission, now.minus(lastTick)));
  }

  Session ticked(Duration now, Rendering next, Attention asked) {
    return new Session(
        id,
        programme,
        dose,
        startedAt,
        played.plus(now).minus(lastTick),
        now,
        permission,
        heatCeilingAtStart,
        next,
        asked,
        softness);
  }

  /// Goes on after a pause, with a press: from standstill, as if no time had passed.
  Session resumed(Duration now, Rendering still) {
    return new Session(
        id,
        programme,
        dose,
        startedAt,
        played,
        now,
        permission,
        heatCeilingAtStart,
        still,
        attention.seen(now),
        softness);
  }

  Session with(Attention next) {
    return new Session(
        id,
        programme,
        dose,
        startedAt,
        played,
        lastTick,
        permission,
        heatCeilingAtStart,
        rendering,
        next,
        softness);
  }

  private Session within(Permission narrower) {
    return new Session(
        id,
        programme,
        dose,
        startedAt,
        played,
        lastTick,
        narrower,
        heatCeilingAtStart,
        rendering,
        attention,
        softness);
  }
}

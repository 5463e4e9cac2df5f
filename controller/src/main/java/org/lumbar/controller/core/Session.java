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

/// One session under way: on what terms it began, how far it has come, within what permission, and
/// what the person is asked.
public record Session(
    Terms terms, Course course, Permission permission, Attention attention, Softness softness) {
  /// What stays as it was at the start: what is massaged, how much of it there may be, since when
  /// (monotonic), and how warm it may become.
  public record Terms(
      String id, Programme programme, Dose dose, Duration startedAt, Celsius heatCeiling) {}

  /// How far it has come, pauses left out, and `lastTick`, when `rendering` was made.
  public record Course(Duration played, Duration lastTick, Rendering rendering) {}

  public String id() {
    return terms.id;
  }

  public Programme programme() {
    return terms.programme;
  }

  public Dose dose() {
    return terms.dose;
  }

  public Duration startedAt() {
    return terms.startedAt;
  }

  public Duration played() {
    return course.played;
  }

  public Duration lastTick() {
    return course.lastTick;
  }

  public Rendering rendering() {
    return course.rendering;
  }

  public Duration remaining() {
    return dose().massage().minus(played());
  }

  /// Where the routine stands when the session has played for `time`. One that is dosed shorter
  /// than its routine leaves out of the middle: it still ends with the cool-down (fact F41).
  public Duration placeAt(Duration time) {
    Duration leftOut = programme().length().minus(dose().massage());
    boolean isAtTheEnd = time.plus(programme().coolDown()).compareTo(dose().massage()) >= 0;
    return isAtTheEnd ? time.plus(leftOut) : time;
  }

  public double capLevel() {
    return (double) permission.capSteps() / MotorLevels.STEPS_PER_LEVEL;
  }

  /// What [#softer()] does, in a sentence: with the cap all of the massage becomes weaker, so what
  /// is told is how strong its strongest moment will be.
  String softerWords() {
    double strongest = softer().settledCeiling();
    return strongest < settledCeiling()
        ? "Softer: all of it is weaker from now on, %.1f at most.".formatted(strongest)
        : "It is as soft as it can be, %.1f at most. Stop ends it.".formatted(strongest);
  }

  private double settledCeiling() {
    return softness.arrived(permission).ceiling(programme());
  }

  /// The strongest that is felt at present.
  public double ceiling() {
    return softness.ceiling(programme());
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
    return within(permission.heatedTo(terms.heatCeiling, Why.HEALTH_ANSWERS));
  }

  /// On the way to what was last asked for.
  Session softening(Duration now) {
    Softness next = softness.towards(permission, now.minus(lastTick()));
    return new Session(terms, course, permission, attention, next);
  }

  Session ticked(Duration now, Rendering next, Attention asked) {
    Duration played = played().plus(now).minus(lastTick());
    return new Session(terms, new Course(played, now, next), permission, asked, softness);
  }

  /// Goes on after a pause, with a press: from standstill, as if no time had passed.
  Session resumed(Duration now, Rendering still) {
    Course resumed = new Course(played(), now, still);
    return new Session(terms, resumed, permission, attention.seen(now), softness);
  }

  Session with(Attention next) {
    return new Session(terms, course, permission, next, softness);
  }

  private Session within(Permission narrower) {
    return new Session(terms, course, narrower, attention, softness);
  }
}

package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.render.Moment;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Rendering;
import org.lumbar.routines.routine.HeatLevel;

/// Plays a session: one tick of it becomes levels, setpoints and light.
final class Playing {
  /// The light of a pause: a question that waits for a press on start.
  static final Cue WAITING = new Cue(Light.ASK, 100, 0);

  /// Fact F33: "is this pressure okay?" once a minute, by light and chime (limit L21).
  private static final Duration COMFORT_CHECK_EVERY = Duration.ofSeconds(60);

  private static final Duration COMFORT_CHECK_SHOWN = Duration.ofSeconds(5);

  private static final double TICK_NANOS = Renderer.TICK.toNanos();

  /// A loop that is later than this is a fault of its own (limit L52).
  private static final int MOST_STEPS_AT_ONCE = 50;

  private final Repertoire repertoire;
  private final Limits limits;

  Playing(Repertoire repertoire, Limits limits) {
    this.repertoire = repertoire;
    this.limits = limits;
  }

  /// The session after one tick, and what it wishes for.
  record Played(Session session, Effect.Drive drive) {}

  Played tick(Session before, Duration now) {
    Session session = before.softening(now);
    Duration played = session.played().plus(now).minus(session.lastTick());
    Moment moment = session.programme().at(session.placeAt(played), session.ceiling());
    Rendering rendering = render(session, played);
    int checks = (int) played.dividedBy(COMFORT_CHECK_EVERY);
    Session next = session.ticked(now, rendering, checks);
    Wanted wanted = new Wanted(steps(rendering), setpoints(moment.heat(), session, played));
    return new Played(
        next, new Effect.Drive(wanted, session.present(), cue(moment, played, checks)));
  }

  /// Renders what has been played since the last tick in steps of one tick each: the hands glide on
  /// over a tick that came late, instead of letting go because they seem to jump.
  private Rendering render(Session session, Duration played) {
    Duration since = played.minus(session.played());
    int steps =
        Math.clamp(Math.round((double) since.toNanos() / TICK_NANOS), 1, MOST_STEPS_AT_ONCE);
    Rendering rendering = session.rendering();
    Renderer renderer = repertoire.renderer(session.permission().reach());
    for (int step = 1; step <= steps; step++) {
      Duration time = session.played().plus(since.multipliedBy(step).dividedBy(steps));
      Moment moment = session.programme().at(session.placeAt(time), session.ceiling());
      rendering = renderer.next(rendering, moment.touches());
    }
    return rendering;
  }

  /// The nearest step of the wire for each motor.
  private static MotorLevels steps(Rendering rendering) {
    return MotorLevels.of(
        IntStream.range(0, rendering.motors())
            .map(motor -> (int) Math.round(rendering.level(motor) * MotorLevels.STEPS_PER_LEVEL))
            .toArray());
  }

  private List<Celsius> setpoints(HeatLevel heat, Session session, Duration played) {
    boolean isTimeUp = played.compareTo(session.dose().heat()) >= 0;
    Celsius setpoint = isTimeUp || !session.isHeatAllowed() ? Celsius.OFF : limits.setpoint(heat);
    return Collections.nCopies(repertoire.shape().heaters(), setpoint);
  }

  private static Cue cue(Moment moment, Duration played, int checks) {
    Duration sinceCheck = played.minus(COMFORT_CHECK_EVERY.multipliedBy(checks));
    boolean isAsking = checks > 0 && sinceCheck.compareTo(COMFORT_CHECK_SHOWN) < 0;
    int brightness = (int) Math.round(100 * moment.breath().fullness());
    return isAsking
        ? new Cue(Light.ASK, 100, checks % 256)
        : new Cue(Light.BREATHE, brightness, checks % 256);
  }
}

package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Collections;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.render.Course;
import org.lumbar.routines.render.Moment;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Rendering;
import org.lumbar.routines.routine.HeatLevel;

/// Plays a session: one tick of it becomes levels, setpoints and light.
final class Playing {
  /// The light of a pause: a question that waits for a press on start.
  static final Cue WAITING = new Cue(Light.ASK, 100, 0);

  private static final double TICK_NANOS = Renderer.TICK.toNanos();

  /// A loop that is later than this is a fault of its own (limit L52).
  private static final int MOST_STEPS_AT_ONCE = 50;

  private final Repertoire repertoire;
  private final Limits limits;
  private final Asking asking;

  Playing(Repertoire repertoire, Limits limits, Asking asking) {
    this.repertoire = repertoire;
    this.limits = limits;
    this.asking = asking;
  }

  /// The session after one tick, and what it wishes for.
  record Played(Session session, Effect.Drive drive) {}

  Played tick(Session before, Duration now) {
    Session session = before.softening(now);
    Duration played = session.played().plus(now).minus(session.lastTick());
    Moment moment = session.programme().at(session.placeAt(played), session.ceiling());
    Rendering rendering = render(session, played);
    Celsius setpoint = setpoint(moment.heat(), session, played, now);
    Attention attention = asking.tick(session, now, played, !setpoint.equals(Celsius.OFF));
    Wanted wanted =
        new Wanted(
            steps(rendering, asking.share(attention, now)),
            Collections.nCopies(repertoire.shape().heaters(), setpoint),
            Easing.of(session, played, limits));
    return new Played(
        session.ticked(now, rendering, attention),
        new Effect.Drive(wanted, session.present(), cue(moment, attention)));
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
      Duration time = session.played().plus(part(since, step, steps));
      Course course = session.programme().course(session.placeAt(time), session.ceiling());
      rendering = renderer.next(rendering, course);
    }
    return rendering;
  }

  /// `step` of `steps` of it, in whole nanoseconds.
  private static Duration part(Duration whole, int step, int steps) {
    return Duration.ofNanos(whole.toNanos() * step / steps);
  }

  /// The nearest step of the wire for each motor, of a massage that is faded out to `share`.
  private static MotorLevels steps(Rendering rendering, double share) {
    int[] steps = new int[rendering.motors()];
    for (int motor = 0; motor < steps.length; motor++) {
      double level = rendering.level(motor) * share;
      steps[motor] = (int) Math.round(level * MotorLevels.STEPS_PER_LEVEL);
    }
    return MotorLevels.of(steps);
  }

  private Celsius setpoint(HeatLevel heat, Session session, Duration played, Duration now) {
    boolean isTimeUp = played.compareTo(session.dose().heat()) >= 0;
    boolean isAlone = asking.isOver(session.attention(), now);
    return isTimeUp || isAlone || !session.isHeatAllowed() ? Celsius.OFF : limits.setpoint(heat);
  }

  private static Cue cue(Moment moment, Attention attention) {
    int brightness = (int) Math.round(100 * moment.breath().fullness());
    return attention.question().isPresent()
        ? new Cue(Light.ASK, 100, attention.chimes() % 256)
        : new Cue(Light.BREATHE, brightness, attention.chimes() % 256);
  }
}

package org.lumbar.controller.bench.frames;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.core.Session;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Light;
import org.lumbar.routines.render.Moment;

/// How a session goes: what is warm and when, where there is work and where rest, and how light and
/// chime go along.
final class CourseWatch implements FrameWatch {
  private static final int LETTING_GO_TICKS = 25;
  private static final double BREATH_IN_S = 4;
  private static final double BREATH_OUT_S = 6;

  private int heatTicks;
  private int ticks;
  private int narrowedTicks;
  private boolean hasBegun;
  private int idleTicks;
  private int restTicks;
  private Optional<Duration> lastAt = Optional.empty();
  private int chimes;
  private double chimedAtS;

  @Override
  public void see(Shot shot, Gauges gauges) {
    Optional<Session> session = shot.session();
    if (session.isEmpty()) {
      double warmest = warmest(shot);
      gauges.note(
          Figure.OUTSIDE, Math.max(warmest, shot.frame().levels().strongestSteps()), shot, "");
      lastAt = Optional.empty();
      return;
    }
    seeHeat(shot, shot.moment().orElseThrow(), gauges);
    seeWork(shot, shot.moment().orElseThrow(), gauges);
    seeCue(shot, session.get(), gauges);
    narrowedTicks += shot.isNarrowed() ? 1 : 0;
    gauges.note(Figure.NARROWED_S, Shot.TICK_SECONDS * narrowedTicks, shot, "gate");
    lastAt.ifPresent(
        last ->
            gauges.note(Figure.GAP_MS, (double) shot.at().minus(last).toMillis(), shot, "frames"));
    lastAt = Optional.of(shot.at());
  }

  private void seeHeat(Shot shot, Moment moment, Gauges gauges) {
    double warmest = warmest(shot);
    ticks++;
    hasBegun |= !shot.isStill();
    heatTicks += warmest > 0 ? 1 : 0;
    double asked = Limits.standard().setpoint(moment.heat()).degrees();
    gauges.note(Figure.OVER_SETPOINT_C, warmest - asked, shot, moment.phase().toString());
    gauges.note(Figure.SETPOINT_C, warmest, shot, moment.phase().toString());
    gauges.note(Figure.HEAT_S, Shot.TICK_SECONDS * heatTicks, shot, "any heater");
    if (!hasBegun) {
      gauges.note(Figure.PREPARING_S, Shot.TICK_SECONDS * ticks, shot, "before the strokes");
    }
  }

  private void seeWork(Shot shot, Moment moment, Gauges gauges) {
    boolean isRest = moment.phase().technique().equals("rest");
    restTicks = isRest ? restTicks + 1 : 0;
    idleTicks = !isRest && shot.isStill() ? idleTicks + 1 : 0;
    String where = moment.phase().toString();
    gauges.note(Figure.IDLE_MS, 1000 * Shot.TICK_SECONDS * idleTicks, shot, where);
    if (restTicks > LETTING_GO_TICKS) {
      gauges.note(Figure.REST_LEVEL, shot.frame().levels().strongestSteps(), shot, where);
    }
  }

  private void seeCue(Shot shot, Session session, Gauges gauges) {
    double playedS = session.played().toMillis() / 1000.0;
    var cue = shot.frame().cue();
    if (cue.light() == Light.BREATHE) {
      double apart = Math.abs(cue.brightnessPercent() - 100 * fullness(playedS));
      gauges.note(Figure.BREATH_PERCENT, apart, shot, "light");
    }
    if (cue.chimes() != chimes) {
      chimes = cue.chimes();
      chimedAtS = playedS;
    }
    gauges.note(Figure.CHIME_GAP_S, playedS - chimedAtS, shot, "comfort check");
  }

  /// Fact F26, as a person would draw it: up for 4 s, down for 6 s.
  private static double fullness(double seconds) {
    double into = seconds % (BREATH_IN_S + BREATH_OUT_S);
    double part = into < BREATH_IN_S ? into / BREATH_IN_S : 1 - (into - BREATH_IN_S) / BREATH_OUT_S;
    return (1 - Math.cos(Math.PI * part)) / 2;
  }

  private static double warmest(Shot shot) {
    return shot.frame().setpoints().stream().mapToDouble(Celsius::degrees).max().orElse(0);
  }
}

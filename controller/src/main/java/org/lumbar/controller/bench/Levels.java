package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Moment;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Rendering;
import org.lumbar.routines.technique.Touch;

/// What a programme asks of a pad, tick by tick, without a pad.
public final class Levels {
  private static final double NO_CAP = 6.0;
  private static final double MILLIS_PER_SECOND = 1000.0;

  private Levels() {}

  /// The strongest felt level that a phase asks for.
  public static double strongest(Programme programme, Phase phase) {
    double strongest = 0;
    Duration end = phase.start().plus(phase.length());
    for (Duration time = phase.start();
        time.compareTo(end) < 0;
        time = time.plus(Renderer.TICK.multipliedBy(10))) {
      for (Touch touch : programme.at(time, NO_CAP).touches()) {
        strongest = Math.max(strongest, touch.strength());
      }
    }
    return strongest;
  }

  /// A table with a row for every tick: time, technique, heat, and the level of every motor.
  public static String csv(Programme programme, PadLayout layout) {
    List<String> motors = layout.motors().stream().map(Motor::id).toList();
    StringBuilder table = new StringBuilder("time_s,technique,heat");
    motors.forEach(id -> table.append(',').append(id).append("_level"));
    table.append("\r\n");
    Renderer renderer = new Renderer(layout);
    Rendering rendering = renderer.still();
    for (Duration time = Duration.ZERO;
        time.compareTo(programme.length()) < 0;
        time = time.plus(Renderer.TICK)) {
      Moment moment = programme.at(time, NO_CAP);
      rendering = renderer.next(rendering, programme.course(time, NO_CAP));
      table.append(row(time, moment, rendering)).append("\r\n");
    }
    return table.toString();
  }

  private static String row(Duration time, Moment moment, Rendering rendering) {
    String levels =
        IntStream.range(0, rendering.motors())
            .mapToObj(motor -> String.format(Locale.ROOT, "%.3f", rendering.level(motor)))
            .collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "%.2f,%s,%s,%s",
        time.toMillis() / MILLIS_PER_SECOND,
        moment.phase().technique(),
        moment.heat().name().toLowerCase(Locale.ROOT),
        levels);
  }
}

package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.Felt;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Trace;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Phase;

/// A trace as a table with a row for every tick of the daemon's loop (RFC 4180): what the daemon
/// did, what every motor really did, and of every heater what was asked and how warm film and skin
/// were.
public final class Table {
  private static final double MILLIS_PER_SECOND = 1000.0;
  private static final String END = "\r\n";

  private Table() {}

  public static String csv(Trace trace) {
    PadLayout layout = trace.plan().layout();
    Felt felt = Felt.on(layout);
    StringBuilder table = new StringBuilder(heading(layout)).append(END);
    trace.samples().forEach(sample -> table.append(row(sample, felt)).append(END));
    return table.toString();
  }

  private static String heading(PadLayout layout) {
    StringBuilder heading = new StringBuilder("time_s,state,technique,pad,fault,felt");
    layout.motors().forEach(motor -> heading.append(',').append(motor.id()).append("_level"));
    for (var heater : layout.heaters()) {
      for (String what : List.of("setpoint_c", "duty", "film_c", "skin_c")) {
        heading.append(',').append(heater.id()).append('_').append(what);
      }
    }
    return heading.toString();
  }

  private static String row(Sample sample, Felt felt) {
    String levels =
        IntStream.range(0, sample.applied().count())
            .mapToObj(motor -> number(sample.applied().level(motor)))
            .collect(Collectors.joining(","));
    return String.join(
        ",",
        String.format(Locale.ROOT, "%.2f", seconds(sample.at())),
        sample.situation().word(),
        sample.phase().map(Phase::technique).orElse(""),
        word(sample.pad()),
        word(sample.fault()),
        number(felt.of(sample)),
        levels,
        sample.heaters().stream().map(Table::heat).collect(Collectors.joining(",")));
  }

  private static String heat(Sample.Heat heat) {
    return String.join(
        ",",
        number(heat.setpoint().degrees()),
        number(heat.duty()),
        number(heat.celsius()),
        number(heat.skinCelsius()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// Empty where nobody knows, as of the skin in a recording.
  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / MILLIS_PER_SECOND;
  }
}

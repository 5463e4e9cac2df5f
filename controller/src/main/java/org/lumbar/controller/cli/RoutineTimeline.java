package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lumbar.controller.bench.Levels;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Figures;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.routine.HeatLevel;

/// One routine as it would run on a pad. Its parts are the fields of `show --json`.
record RoutineTimeline(
    String routine,
    String title,
    String forWhom,
    String depth,
    String layout,
    double seconds,
    List<String> facts,
    List<Row> phases,
    Figures figures,
    List<String> notes) {
  private static final double MILLIS_PER_SECOND = 1000.0;

  record Row(
      String part, String technique, double startS, double seconds, double strength, String heat) {}

  static RoutineTimeline of(Programme programme, PadLayout pad) {
    var routine = programme.routine();
    return new RoutineTimeline(
        routine.id(),
        routine.title(),
        routine.forWhom(),
        routine.depth().name().toLowerCase(Locale.ROOT),
        pad.id(),
        seconds(programme.length()),
        routine.facts(),
        programme.phases().stream().map(phase -> row(programme, phase)).toList(),
        Figures.of(programme, new Renderer(pad)),
        programme.notes());
  }

  private static Row row(Programme programme, Phase phase) {
    HeatLevel heat = programme.at(phase.start(), 6).heat();
    return new Row(
        phase.part(),
        phase.technique(),
        seconds(phase.start()),
        seconds(phase.length()),
        Levels.strongest(programme, phase),
        heat.name().toLowerCase(Locale.ROOT));
  }

  /// As people read it.
  void print(PrintWriter out) {
    out.printf("%s  (%s, %s)%n", title, clock(seconds), depth);
    out.println(forWhom);
    out.printf("On %s; follows facts %s.%n%n", layout, String.join(", ", facts));
    int part = phases.stream().mapToInt(row -> row.part().length()).max().orElse(4);
    String line = "%6s  %6s  %-" + Math.max(4, part) + "s  %-10s  %8s  %s%n";
    out.printf(line, "FROM", "FOR", "PART", "TECHNIQUE", "STRENGTH", "HEAT");
    phases.forEach(
        row ->
            out.printf(
                line,
                clock(row.startS()),
                clock(row.seconds()),
                row.part(),
                row.technique(),
                "%.1f".formatted(row.strength()),
                row.heat()));
    notes.forEach(note -> out.println("Note: " + note));
  }

  private static String clock(double seconds) {
    return "%d:%02d".formatted((long) seconds / 60, (long) seconds % 60);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS_PER_SECOND;
  }
}

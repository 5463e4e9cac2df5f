package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.bench.Trace;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.picture.Look;
import org.lumbar.routines.picture.Scale;
import org.lumbar.routines.picture.Svg;
import org.lumbar.routines.picture.Svg.Box;
import org.lumbar.routines.picture.Zone;

/// A session as one drawing over time: what the daemon was doing, how strongly each zone and each
/// motor worked, the felt strength, the heat, and every press, fault and event with its number in
/// the list below. It follows the reader's light or dark mode.
public final class SessionPicture {
  private static final int TOP = 58;
  private static final int LANE = 22;
  private static final int ZONE = 18;
  private static final int MOTOR = 9;
  private static final int GAP = 18;
  private static final int LINE = 16;
  private static final double STRONGEST = 6;
  private static final int LONGEST_TITLE = 95;

  private final Trace trace;
  private final String origin;
  private final PadLayout layout;
  private final Columns columns;
  private final Scale scale;
  private final List<Note> notes;
  private final Svg svg = new Svg();
  private int y = TOP;

  /// A moment of which something is to be said.
  public record Mark(Duration at, String words) {}

  private SessionPicture(Trace trace, String origin, List<Mark> marks) {
    this.trace = trace;
    this.origin = origin;
    layout = trace.plan().layout();
    columns = Columns.of(trace);
    scale = new Scale(trace.begin(), trace.end());
    notes = new ArrayList<>(Note.of(trace));
    marks.forEach(
        mark -> notes.add(new Note(mark.at(), Optional.empty(), Note.Kind.FAILURE, mark.words())));
    notes.sort(Comparator.comparing(Note::at));
  }

  /// The drawing, with `marks` beside what the trace itself has to say.
  public static String svg(Trace trace, String title, List<Mark> marks) {
    return new SessionPicture(trace, "a simulation of seed " + trace.plan().seed(), marks)
        .draw(title);
  }

  /// The same of a recording; `origin` says whose.
  public static String recorded(Trace trace, String title, String origin) {
    return new SessionPicture(trace, origin, List.of()).draw(title);
  }

  private String draw(String title) {
    Svg body = svg;
    states();
    phases();
    y += GAP;
    zones();
    y += GAP / 2;
    motors();
    y += GAP;
    new Graphs(trace, columns, scale, svg).draw(y);
    y += Graphs.HEIGHT;
    Notes marks = new Notes(notes, scale, svg);
    marks.lines(TOP, y);
    int height = marks.list(y + Notes.ROOM) + LINE;
    return frame(title, height) + body.raw("</svg>");
  }

  private String frame(String title, int height) {
    int width = Scale.LEFT + Scale.WIDTH + 40;
    return new Svg()
        .raw(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">"
                .formatted(width, height))
        .raw("<title>%s</title>".formatted(Svg.escaped(title)))
        .raw("<desc>%s</desc>".formatted(Svg.escaped(description())))
        .raw(Look.STYLE.stripTrailing())
        .raw(Graphs.STYLE.stripTrailing())
        .raw("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>".formatted(width, height))
        .text("title", 16, 26, clipped(title))
        .text("soft", 16, 44, subtitle())
        .toString();
  }

  /// The whole of it is the picture's own title.
  private static String clipped(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  private String subtitle() {
    return "%s on %s, %s min of %s"
        .formatted(trace.plan().routine(), layout.id(), TimeWords.of(trace.length()), origin);
  }

  private String description() {
    return notes.stream()
        .map(note -> "%s %s".formatted(TimeWords.of(note.at()), note.words()))
        .collect(Collectors.joining("; ", subtitle() + ". ", "."));
  }

  private void states() {
    lane(
        "state",
        Stretch.of(trace, Sample::situation).stream()
            .map(
                stretch ->
                    new Cell("state " + stretch.value().word(), stretch.value().word(), stretch))
            .toList());
  }

  private void phases() {
    lane(
        "technique",
        Stretch.of(trace, Sample::phase).stream()
            .filter(stretch -> stretch.value().isPresent())
            .map(stretch -> new Cell("part", stretch.value().orElseThrow().technique(), stretch))
            .toList());
  }

  private record Cell(String style, String words, Stretch<?> time) {}

  private void lane(String name, List<Cell> cells) {
    svg.text("name", Scale.LEFT - 10, y + 15, name);
    for (Cell cell : cells) {
      double x = scale.x(cell.time().from());
      double width = scale.x(cell.time().to()) - x;
      String tip = cell.words() + " from " + TimeWords.of(cell.time().from());
      svg.box(cell.style(), new Box(x, y, width, LANE - 2), tip);
      if (width > 7.0 * cell.words().length()) {
        svg.text("", x + 4, y + 14, cell.words());
      }
    }
    y += LANE;
  }

  private void zones() {
    for (Zone zone : Zone.of(layout)) {
      svg.text("name", Scale.LEFT - 10, y + 13, zone.name());
      row(ZONE, sample -> zone.strength(sample.applied()::level));
    }
  }

  private void motors() {
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      Motor part = layout.motors().get(motor);
      String name = part.id() + (part.excluded() ? ", never driven" : "");
      svg.text("name tiny" + (part.excluded() ? " soft" : ""), Scale.LEFT - 10, y + 8, name);
      int channel = motor;
      row(MOTOR, sample -> sample.applied().level(channel));
    }
  }

  /// Neighbouring columns of the same shade are one box.
  private void row(int height, ToDoubleFunction<Sample> level) {
    svg.box("row", new Box(Scale.LEFT, y, Scale.WIDTH, height), "");
    int first = 0;
    for (int column = 1; column <= columns.count(); column++) {
      int shade = shade(first, level);
      if (column == columns.count() || shade(column, level) != shade) {
        double x = scale.x(columns.begin(first));
        double end = Math.min(Scale.LEFT + Scale.WIDTH, scale.x(columns.begin(column)));
        if (shade > 0) {
          svg.shade(new Box(x, y + 1, end - x, height - 2.0), shade / 10.0);
        }
        first = column;
      }
    }
    y += height;
  }

  private int shade(int column, ToDoubleFunction<Sample> level) {
    return (int) Math.min(10, Math.ceil(10 * columns.most(column, level) / STRONGEST));
  }
}

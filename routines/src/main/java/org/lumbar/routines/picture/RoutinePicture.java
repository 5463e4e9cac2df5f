package org.lumbar.routines.picture;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.picture.Svg.Box;
import org.lumbar.routines.picture.Timeline.Column;
import org.lumbar.routines.render.Phase;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.technique.Strength;

/// A routine on a pad as one drawing over time: parts and their steps, the strength in each zone,
/// the heat, and the strength of the stronger hand. It follows the reader's light or dark mode.
public final class RoutinePicture {
  private static final int PARTS_Y = 48;
  private static final int STEPS_Y = 76;
  private static final int PHASE_HEIGHT = 26;
  private static final int ZONES_Y = 120;
  private static final int ROW = 20;
  private static final int GAP = 22;

  /// Shades of a zone, of the strongest level.
  private static final int SHADES = 10;

  private final Programme programme;
  private final List<Zone> zones;
  private final Timeline timeline;
  private final Scale scale;
  private final Curves curves;
  private final Svg svg = new Svg();

  private RoutinePicture(Programme programme, PadLayout layout, Renderer renderer) {
    this.programme = programme;
    this.zones = Zone.of(layout);
    this.timeline = Timeline.of(programme, zones, renderer);
    this.scale = new Scale(Duration.ZERO, programme.length());
    this.curves = new Curves(timeline, scale, svg);
  }

  /// The drawing of `programme` on the pad of `layout` and `renderer`.
  public static String svg(Programme programme, PadLayout layout, Renderer renderer) {
    return new RoutinePicture(programme, layout, renderer).draw();
  }

  private String draw() {
    int heatY = ZONES_Y + ROW * zones.size() + GAP;
    int strengthY = heatY + Curves.HEIGHT + GAP;
    int axisY = strengthY + Curves.HEIGHT;
    frame(axisY + 34);
    curves.minutes(PARTS_Y, axisY);
    parts();
    steps();
    for (int zone = 0; zone < zones.size(); zone++) {
      row(zone, ZONES_Y + ROW * zone);
    }
    curves.heat(heatY);
    curves.strength(strengthY);
    return svg.raw("</svg>").toString();
  }

  private void frame(int height) {
    int width = Scale.LEFT + Scale.WIDTH + 30;
    String title = programme.routine().title();
    svg.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">"
            .formatted(width, height));
    svg.raw("<title>%s</title>".formatted(Svg.escaped(title)));
    svg.raw("<desc>%s</desc>".formatted(Svg.escaped(description())));
    svg.raw(Look.STYLE.stripTrailing());
    svg.raw("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>".formatted(width, height));
    svg.text("title", 16, 26, title);
  }

  private String description() {
    String steps =
        programme.phases().stream()
            .map(phase -> "%s for %s".formatted(phase.technique(), clock(phase.length())))
            .collect(Collectors.joining(", "));
    return "%s in all: %s.".formatted(clock(programme.length()), steps);
  }

  /// What a person calls the phases; the steps of a part may be too short for their names.
  private void parts() {
    svg.text("name", Scale.LEFT - 10, PARTS_Y + 17, "parts");
    List<Phase> phases = programme.phases();
    int first = 0;
    for (int next = 1; next <= phases.size(); next++) {
      String part = phases.get(first).part();
      if (next == phases.size() || !phases.get(next).part().equals(part)) {
        Phase last = phases.get(next - 1);
        Duration start = phases.get(first).start();
        Duration length = last.start().plus(last.length()).minus(start);
        phase(PARTS_Y, new Phase(part, part, start, length), part + ", " + clock(length));
        first = next;
      }
    }
  }

  private void steps() {
    svg.text("name", Scale.LEFT - 10, STEPS_Y + 17, "steps");
    for (Phase phase : programme.phases()) {
      phase(STEPS_Y, phase, phase.part() + ": " + phase.technique() + ", " + clock(phase.length()));
    }
  }

  private void phase(int y, Phase phase, String words) {
    double x = scale.x(phase.start());
    double width = scale.x(phase.start().plus(phase.length())) - x;
    svg.box("part", new Box(x, y, width, PHASE_HEIGHT), words);
    if (width > 7.0 * phase.technique().length()) {
      svg.text("", x + 5, y + 17, phase.technique());
    }
  }

  /// Neighbouring columns of the same shade are drawn as one box.
  private void row(int zone, int y) {
    svg.text("name", Scale.LEFT - 10, y + 14, zones.get(zone).name());
    List<Column> columns = timeline.columns();
    int first = 0;
    for (int i = 1; i <= columns.size(); i++) {
      int shade = shade(columns.get(first).zones().get(zone));
      if (i == columns.size() || shade(columns.get(i).zones().get(zone)) != shade) {
        double width = x(i) - x(first);
        if (shade > 0) {
          svg.shade(new Box(x(first), y + 1, width, ROW - 2), (double) shade / SHADES);
        }
        first = i;
      }
    }
  }

  private static int shade(double strength) {
    return (int) Math.min(SHADES, Math.ceil(SHADES * strength / Strength.STRONGEST));
  }

  private double x(int column) {
    return curves.x(column);
  }

  private static String clock(Duration time) {
    return "%d:%02d min".formatted(time.toMinutes(), time.toSecondsPart());
  }
}

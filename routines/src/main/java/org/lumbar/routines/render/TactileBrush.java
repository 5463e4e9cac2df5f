package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lumbar.routines.body.Place;

/// When and how strongly the motors of a regular grid run for one quick straight stroke: the
/// schedule of Israr and Poupyrev ("Tactile Brush", CHI 2011). A stroke that passes from motor to
/// motor in less than 300 ms is felt as one motion by the overlap of pulses; slower ones are
/// rendered continuously by [Renderer].
public record TactileBrush(List<Point> points, List<Pulse> pulses) {
  /// Of a pulse of d ms, the next one begins 0.32 d + 47.3 ms later.
  private static final double OVERLAP = 0.32;

  private static final double GAP_MS = 47.3;

  public TactileBrush {
    points = List.copyOf(points);
    pulses = List.copyOf(pulses);
  }

  /// Where the columns and rows of motors are, in rising order.
  public record Grid(List<Double> columnsMm, List<Double> rowsMm) {
    public Grid {
      columnsMm = List.copyOf(columnsMm);
      rowsMm = List.copyOf(rowsMm);
    }
  }

  /// From one place to another in `length`, felt as `strength`.
  public record Stroke(Place from, Place to, Duration length, double strength) {}

  /// A place where the stroke crosses a row or column (or begins or ends): two motors share it.
  public record Point(Place place, Duration onset, Duration length) {}

  /// What one motor does for one point.
  public record Pulse(Place motor, Duration onset, Duration length, double strength) {}

  public static TactileBrush of(Grid grid, Stroke stroke) {
    List<Double> crossings = crossings(grid, stroke);
    List<Point> points = points(stroke, crossings);
    List<Pulse> pulses = new ArrayList<>();
    points.forEach(point -> pulses.addAll(pulses(grid, point, stroke.strength())));
    return new TactileBrush(points, pulses);
  }

  /// The parts of the way (0.0 to 1.0) at which it begins, meets rows and columns, and ends.
  private static List<Double> crossings(Grid grid, Stroke stroke) {
    List<Double> parts = new ArrayList<>(List.of(0.0, 1.0));
    addCrossings(parts, grid.columnsMm, stroke.from.xMm(), stroke.to.xMm());
    addCrossings(parts, grid.rowsMm, stroke.from.yMm(), stroke.to.yMm());
    parts.sort(Comparator.naturalOrder());
    return parts.stream().distinct().toList();
  }

  private static void addCrossings(
      List<Double> parts, List<Double> lines, double fromMm, double toMm) {
    lines.stream()
        .filter(line -> (line - fromMm) * (line - toMm) < 0)
        .map(line -> (line - fromMm) / (toMm - fromMm))
        .forEach(parts::add);
  }

  /// Point i begins after the sum of the onset gaps before it, is strongest when the stroke passes
  /// it, and fades until the stroke passes the next one: its length is the rise (the fade of the
  /// one before) plus the fade. The gap depends on the length, so the fade is solved for.
  private static List<Point> points(Stroke stroke, List<Double> parts) {
    double strokeMs = stroke.length.toNanos() / 1e6;
    List<Point> points = new ArrayList<>();
    double onsetMs = 0;
    double riseMs = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean isLast = i == parts.size() - 1;
      double untilNextMs = isLast ? 0 : parts.get(i + 1) * strokeMs - onsetMs;
      double fadeMs = isLast ? 0 : (untilNextMs - GAP_MS - OVERLAP * riseMs) / (1 + OVERLAP);
      if (fadeMs < 0) {
        throw new IllegalArgumentException(
            "too quick for %s ms pulses: %s".formatted(GAP_MS, stroke));
      }
      points.add(new Point(along(stroke, parts.get(i)), millis(onsetMs), millis(riseMs + fadeMs)));
      onsetMs += OVERLAP * (riseMs + fadeMs) + GAP_MS;
      riseMs = fadeMs;
    }
    return points;
  }

  private static Place along(Stroke stroke, double part) {
    return new Place(
        stroke.from.xMm() + part * (stroke.to.xMm() - stroke.from.xMm()),
        stroke.from.yMm() + part * (stroke.to.yMm() - stroke.from.yMm()));
  }

  private static Duration millis(double millis) {
    return Duration.ofNanos(Math.round(millis * 1e6));
  }

  /// Each neighbouring motor's share is the root of its part of the energy.
  private static List<Pulse> pulses(Grid grid, Point point, double strength) {
    List<Pulse> pulses = new ArrayList<>();
    for (Line column : near(grid.columnsMm, point.place.xMm())) {
      for (Line row : near(grid.rowsMm, point.place.yMm())) {
        double share = strength * Math.sqrt(column.part * row.part);
        Place motor = new Place(column.atMm, row.atMm);
        pulses.add(new Pulse(motor, point.onset, point.length, share));
      }
    }
    return pulses;
  }

  private record Line(double atMm, double part) {}

  /// The one or two lines that share a coordinate; beyond the outermost it belongs to that one.
  private static List<Line> near(List<Double> linesMm, double mm) {
    for (int i = 1; i < linesMm.size(); i++) {
      double lowMm = linesMm.get(i - 1);
      double highMm = linesMm.get(i);
      if (mm > lowMm && mm < highMm) {
        double part = (mm - lowMm) / (highMm - lowMm);
        return List.of(new Line(lowMm, 1 - part), new Line(highMm, part));
      }
    }
    return List.of(new Line(Math.clamp(mm, linesMm.getFirst(), linesMm.getLast()), 1));
  }
}

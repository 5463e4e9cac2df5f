package org.lumbar.routines.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.routines.technique.Sweep;

/// When the motors of one side run for one quick sweep: the schedule of Israr and Poupyrev
/// ("Tactile Brush", CHI 2011). A sweep that passes from motor to motor in less than 300 ms is felt
/// as one motion by the overlap of pulses; [Shares] renders slower ones continuously. Published for
/// straight strokes on regular grids; here for any way on any net of motors.
record TactileBrush(List<Point> points, List<Pulse> pulses) {
  /// Of a pulse of d ms, the next one begins 0.32 d + 47.3 ms later.
  private static final double OVERLAP = 0.32;

  private static final double GAP_MS = 47.3;

  /// Slower from one control point to the next is no quick sweep.
  private static final double QUICK_MS = 300;

  /// Less of the energy is rounding on the border between two fields.
  private static final double TINY_PART = 1e-6;

  TactileBrush {
    points = List.copyOf(points);
    pulses = List.copyOf(pulses);
  }

  /// Where the sweep passes from one field of the net to the next (or begins or ends), as a part of
  /// its way: the motors on the border share it.
  record Point(double part, Duration onset, Duration length) {}

  /// What one motor does for one point, as a part of the energy.
  record Pulse(int motor, Duration onset, Duration length, double energyPart) {
    private boolean isOn(Duration since) {
      return since.compareTo(onset) >= 0 && since.compareTo(onset.plus(length)) < 0;
    }
  }

  /// The schedule of `sweep`; nothing where it is too slow for one, or quicker than pulses can
  /// follow each other.
  static Optional<TactileBrush> of(Flank flank, Sweep sweep) {
    Way way = Way.on(flank, sweep.way());
    double sweepMs = sweep.length().toNanos() / 1e6;
    List<Point> points = points(way.crossings(), sweepMs);
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new TactileBrush(points, pulses(flank, way, points)));
  }

  /// Point i begins after the sum of the onset gaps before it, is strongest when the sweep passes
  /// it, and fades until the sweep passes the next one: its length is the rise (the fade of the one
  /// before) plus the fade. The gap depends on the length, so the fade is solved for.
  private static List<Point> points(List<Double> parts, double sweepMs) {
    List<Point> points = new ArrayList<>();
    double onsetMs = 0;
    double riseMs = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean isLast = i == parts.size() - 1;
      double passedMs = parts.get(i) * sweepMs;
      double nextMs = isLast ? passedMs : parts.get(i + 1) * sweepMs;
      double fadeMs = isLast ? 0 : (nextMs - onsetMs - GAP_MS - OVERLAP * riseMs) / (1 + OVERLAP);
      if (nextMs - passedMs >= QUICK_MS || fadeMs < 0) {
        return List.of();
      }
      points.add(new Point(parts.get(i), millis(onsetMs), millis(riseMs + fadeMs)));
      onsetMs += OVERLAP * (riseMs + fadeMs) + GAP_MS;
      riseMs = fadeMs;
    }
    return points;
  }

  private static Duration millis(double millis) {
    return Duration.ofNanos(Math.round(millis * 1e6));
  }

  private static List<Pulse> pulses(Flank flank, Way way, List<Point> points) {
    List<Pulse> pulses = new ArrayList<>();
    for (Point point : points) {
      double[] parts = flank.energies(way.at(point.part), 0);
      for (int motor = 0; motor < parts.length; motor++) {
        if (parts[motor] > TINY_PART) {
          pulses.add(new Pulse(motor, point.onset, point.length, parts[motor]));
        }
      }
    }
    return pulses;
  }

  /// Each motor's part of the energy at `since`, adding up to one however many pulses overlap;
  /// nothing between two of them.
  Optional<double[]> energies(Duration since, int motors) {
    double[] parts = new double[motors];
    double sum = 0;
    for (Pulse pulse : pulses) {
      if (pulse.isOn(since)) {
        parts[pulse.motor] += pulse.energyPart;
        sum += pulse.energyPart;
      }
    }
    if (sum == 0) {
      return Optional.empty();
    }
    for (int motor = 0; motor < motors; motor++) {
      parts[motor] /= sum;
    }
    return Optional.of(parts);
  }
}

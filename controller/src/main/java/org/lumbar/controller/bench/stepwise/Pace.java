package org.lumbar.controller.bench.stepwise;

import java.time.Duration;
import org.lumbar.controller.daemon.SystemTimeline;

/// How fast the time of a simulation passes for who looks at it.
public final class Pace {
  private static final double FASTEST = 1_000_000;

  private final SystemTimeline timeline = new SystemTimeline();
  private final double times;
  private Duration begun = Duration.ZERO;
  private Duration begunAt = Duration.ZERO;

  private Pace(double times) {
    this.times = times;
  }

  /// `real`, `max`, or how many times as fast as reality; an [IllegalArgumentException] for a
  /// person where it is none of these.
  public static Pace of(String words) {
    return switch (words) {
      case "max" -> new Pace(Double.POSITIVE_INFINITY);
      case "real" -> new Pace(1);
      default -> new Pace(times(words));
    };
  }

  private static double times(String words) {
    double times;
    try {
      times = Double.parseDouble(words);
    } catch (NumberFormatException noNumber) {
      times = Double.NaN;
    }
    if (!(times > 0 && times <= FASTEST)) {
      throw new IllegalArgumentException(
          "\"%s\" is no speed: give real, max, or how many times as fast, as in 10"
              .formatted(words));
    }
    return times;
  }

  /// From now on time passes, and it is `time` in the simulation.
  public void beginAt(Duration time) {
    begun = timeline.now();
    begunAt = time;
  }

  /// Holds the simulation back until its `time` has come.
  public void await(Duration time) {
    if (Double.isInfinite(times)) {
      return;
    }
    Duration due = begun.plusNanos((long) (time.minus(begunAt).toNanos() / times));
    while (timeline.now().compareTo(due) < 0) {
      timeline.parkUntil(due);
    }
  }
}

package org.lumbar.routines.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.routines.render.Course;
import org.lumbar.routines.render.Moment;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Rendering;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.technique.Hand;
import org.lumbar.routines.technique.Strength;

/// A programme played to its end and cut into columns; each holds the strongest of its time.
record Timeline(List<Column> columns, Duration columnLength) {
  private static final int MOST_COLUMNS = 360;

  /// What happens in one column: felt strength of each zone and of the stronger hand, and the heat.
  record Column(List<Double> zones, double strength, HeatLevel heat) {}

  static Timeline of(Programme programme, List<Zone> zones, Renderer renderer) {
    long ticks = Math.max(1, programme.length().dividedBy(Renderer.TICK));
    long ticksPerColumn = Math.max(1, Math.ceilDiv(ticks, MOST_COLUMNS));
    List<Column> columns = new ArrayList<>();
    Rendering rendering = renderer.still();
    for (long first = 0; first < ticks; first += ticksPerColumn) {
      Strongest strongest = new Strongest(zones);
      Moment moment = at(programme, first);
      for (long tick = first; tick < Math.min(ticks, first + ticksPerColumn); tick++) {
        rendering = renderer.next(rendering, course(programme, tick));
        strongest.see(rendering);
      }
      columns.add(new Column(strongest.zoneStrengths(), strongest.strength, moment.heat()));
    }
    return new Timeline(columns, Renderer.TICK.multipliedBy(ticksPerColumn));
  }

  private static Moment at(Programme programme, long tick) {
    return programme.at(Renderer.TICK.multipliedBy(tick), Strength.STRONGEST);
  }

  private static Course course(Programme programme, long tick) {
    return programme.course(Renderer.TICK.multipliedBy(tick), Strength.STRONGEST);
  }

  /// The strongest of a few ticks.
  private static final class Strongest {
    private final List<Zone> zones;
    private final double[] zoneStrengths;
    private double strength;

    private Strongest(List<Zone> zones) {
      this.zones = zones;
      this.zoneStrengths = new double[zones.size()];
    }

    private void see(Rendering rendering) {
      for (int i = 0; i < zoneStrengths.length; i++) {
        zoneStrengths[i] = Math.max(zoneStrengths[i], zones.get(i).strength(rendering));
      }
      for (Hand hand : Hand.values()) {
        strength = Math.max(strength, rendering.feltStrength(hand));
      }
    }

    private List<Double> zoneStrengths() {
      List<Double> copy = new ArrayList<>();
      for (double zone : zoneStrengths) {
        copy.add(zone);
      }
      return copy;
    }
  }
}

package org.lumbar.routines.pad;

import java.util.List;
import org.lumbar.routines.body.Place;

/// One heater: the middle and the size of its area, its power, and where its sensors sit (two at
/// least, limit L33).
public record Heater(
    String id, Place centre, double widthMm, double heightMm, double watts, List<Place> sensors) {
  public Heater {
    sensors = List.copyOf(sensors);
  }
}

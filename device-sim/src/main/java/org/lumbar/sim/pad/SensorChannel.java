package org.lumbar.sim.pad;

import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.SensorReading;

/// One temperature sensor as the pad reads it, ten times a second: how often in a row it was open,
/// shorted (limit L35) or too hot (limit L27), and the middle one of its last three readings, which
/// a single spike does not move.
final class SensorChannel {
  private int openInRow;
  private int shortedInRow;
  private int hotInRow;
  private Celsius newest = Celsius.OFF;
  private Celsius older = Celsius.OFF;
  private Celsius oldest = Celsius.OFF;
  private boolean measuredBefore;

  void sample(int code) {
    openInRow = code >= PadLimits.OPEN_CODE ? openInRow + 1 : 0;
    shortedInRow = code <= PadLimits.SHORT_CODE ? shortedInRow + 1 : 0;
    if (openInRow == 0 && shortedInRow == 0) {
      take(SensorScale.celsius(code));
    }
  }

  boolean isOpen() {
    return openInRow >= PadLimits.CIRCUIT_READINGS;
  }

  boolean isShorted() {
    return shortedInRow >= PadLimits.CIRCUIT_READINGS;
  }

  boolean isTooHot() {
    return hotInRow >= PadLimits.TRIP_READINGS;
  }

  /// Whether no reading of the row now going on is too hot, open or shorted.
  boolean isSound() {
    return openInRow == 0 && shortedInRow == 0 && hotInRow == 0;
  }

  Celsius celsius() {
    int low = Math.min(newest.tenths(), older.tenths());
    int high = Math.max(newest.tenths(), older.tenths());
    return new Celsius(Math.clamp(oldest.tenths(), low, high));
  }

  SensorReading reading() {
    if (openInRow > 0) {
      return new SensorReading.OpenCircuit();
    }
    return shortedInRow > 0 ? new SensorReading.ShortCircuit() : new SensorReading.Measured(newest);
  }

  private void take(Celsius value) {
    hotInRow = value.isAbove(PadLimits.TRIP) ? hotInRow + 1 : 0;
    oldest = measuredBefore ? older : value;
    older = measuredBefore ? newest : value;
    newest = value;
    measuredBefore = true;
  }
}

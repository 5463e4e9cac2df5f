package org.lumbar.protocol.message;

/// A temperature in tenths of a degree Celsius, the resolution of the wire.
public record Celsius(int tenths) implements Comparable<Celsius> {
  /// As a heater's setpoint: do not heat.
  public static final Celsius OFF = new Celsius(0);

  /// `Celsius.of(41)` is 41.0 °C.
  public static Celsius of(int degrees) {
    return new Celsius(Math.multiplyExact(degrees, 10));
  }

  public boolean isAbove(Celsius limit) {
    return tenths > limit.tenths;
  }

  public Celsius cappedAt(Celsius limit) {
    return isAbove(limit) ? limit : this;
  }

  public double degrees() {
    return tenths / 10.0;
  }

  @Override
  public int compareTo(Celsius other) {
    return Integer.compare(tenths, other.tenths);
  }

  @Override
  public String toString() {
    return degrees() + " °C";
  }
}

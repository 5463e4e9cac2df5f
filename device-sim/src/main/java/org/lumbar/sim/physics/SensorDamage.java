package org.lumbar.sim.physics;

/// What can be wrong with one temperature sensor.
public sealed interface SensorDamage {
  record None() implements SensorDamage {}

  /// A wire is broken.
  record Open() implements SensorDamage {}

  /// Its leads touch.
  record Shorted() implements SensorDamage {}

  /// It has come off the film and follows the room.
  record Detached() implements SensorDamage {}

  /// It reads wrong by so much more every second.
  record Drift(double kelvinPerSecond) implements SensorDamage {}

  /// It goes on saying what it said last.
  record Frozen() implements SensorDamage {}

  /// A loose contact: each reading is `celsius` with `probability`.
  record Spikes(double probability, double celsius) implements SensorDamage {}

  /// Moisture bridges it with `ohms`, so it reads too hot.
  record Leak(double ohms) implements SensorDamage {}
}

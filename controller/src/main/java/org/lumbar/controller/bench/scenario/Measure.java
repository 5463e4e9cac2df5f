package org.lumbar.controller.bench.scenario;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.Felt;
import org.lumbar.controller.bench.Sample;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.picture.Zone;

/// A value that can be read off a sample, with the words and the unit that people call it by.
public record Measure(String words, String unit, ToDoubleFunction<Sample> reading) {
  private static final String LEVEL = "of 10";
  private static final String CELSIUS = "°C";

  double of(Sample sample) {
    return reading.applyAsDouble(sample);
  }

  /// The strongest of all motors.
  static Measure anyMotor() {
    return new Measure(
        "any motor",
        LEVEL,
        sample -> (double) sample.applied().strongestSteps() / MotorLevels.STEPS_PER_LEVEL);
  }

  static Measure motor(String id, int motor) {
    return new Measure("motor " + id, LEVEL, sample -> sample.applied().level(motor));
  }

  static Measure zone(Zone zone) {
    return new Measure(
        "zone \"" + zone.name() + "\"", LEVEL, sample -> zone.strength(sample.applied()::level));
  }

  /// What the stronger side of the back feels.
  static Measure felt(PadLayout layout) {
    Felt felt = Felt.on(layout);
    return new Measure("felt strength", LEVEL, felt::of);
  }

  static Measure setpoint(List<Integer> heaters) {
    return hottest(
        "setpoint", heaters, (sample, heater) -> heat(sample, heater).setpoint().degrees());
  }

  static Measure film(List<Integer> heaters) {
    return hottest("film", heaters, (sample, heater) -> heat(sample, heater).celsius());
  }

  static Measure skin(List<Integer> heaters) {
    return hottest("skin", heaters, (sample, heater) -> heat(sample, heater).skinCelsius());
  }

  /// The hottest sensor that measures at all, as the daemon has heard it.
  static Measure measured(List<Integer> heaters) {
    return hottest("measured", heaters, (sample, heater) -> hottestSensor(heat(sample, heater)));
  }

  private static double hottestSensor(Sample.Heat heat) {
    return IntStream.range(0, HeaterReport.MAX_SENSORS)
        .mapToDouble(heat::measured)
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  private interface OfHeater {
    double of(Sample sample, int heater);
  }

  private static Measure hottest(String words, List<Integer> heaters, OfHeater reading) {
    return new Measure(
        words,
        CELSIUS,
        sample ->
            heaters.stream()
                .mapToDouble(heater -> reading.of(sample, heater))
                .max()
                .orElse(Double.NaN));
  }

  private static Sample.Heat heat(Sample sample, int heater) {
    return sample.heaters().get(heater);
  }
}

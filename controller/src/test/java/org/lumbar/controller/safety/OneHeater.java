package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.SensorReading;

/// The second heater of a pad, for one rule alone: what it is told and says, and when. Its sensors
/// have settled at what they read.
record OneHeater(Celsius told, int dutyPercent, int milliamps, int firstTenths, int secondTenths) {
  static final int HEATER = 1;

  private static final int MILLIVOLTS = 12_000;

  static OneHeater off() {
    return new OneHeater(Celsius.OFF, 0, 0, 300, 300);
  }

  static OneHeater heating(Celsius to, int dutyPercent) {
    return new OneHeater(to, dutyPercent, 0, 300, 300);
  }

  /// Both sensors.
  OneHeater at(int tenths) {
    return at(tenths, tenths);
  }

  OneHeater at(int first, int second) {
    return new OneHeater(told, dutyPercent, milliamps, first, second);
  }

  OneHeater drawing(int current) {
    return new OneHeater(told, dutyPercent, current, firstTenths, secondTenths);
  }

  HeatSample sample(Duration when) {
    return sample(when, true);
  }

  /// The same while no sensor has settled yet.
  HeatSample unsettled(Duration when) {
    return sample(when, false);
  }

  /// The same at every tenth of a second of `span`; what is found last.
  Optional<Finding> lasting(HeatRule rule, Duration from, Duration span) {
    Optional<Finding> found = Optional.empty();
    for (long millis = 0; millis <= span.toMillis(); millis += 100) {
      found = rule.judge(sample(from.plusMillis(millis)));
    }
    return found;
  }

  private HeatSample sample(Duration when, boolean isSettled) {
    List<SensorReading> readings = List.of(Said.measured(firstTenths), Said.measured(secondTenths));
    List<SensorTrack> tracks = readings.stream().map(one -> track(one, when, isSettled)).toList();
    HeaterReport report = new HeaterReport(told, dutyPercent, readings, milliamps);
    return HeatSample.of(HEATER, when, told, report, tracks, MILLIVOLTS);
  }

  private static SensorTrack track(SensorReading reading, Duration when, boolean isSettled) {
    SensorTrack track = new SensorTrack(Limits.standard());
    IntStream.rangeClosed(-2, isSettled ? 0 : -1)
        .forEach(half -> track.hear(reading, when.plusMillis(500L * half)));
    return track;
  }
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;

/// One heater with its sensors, and every rule about them, the most urgent first.
final class HeaterWatch {
  private final int heater;
  private final CutBack cutBack;
  private final ThermalDose dose;
  private final StartWarmth startWarmth = new StartWarmth();
  private final List<HeatRule> rules;
  private final List<SensorTrack> tracks;

  /// So many of them the pad tells of. A number and no list: a recording holds it.
  private int sensorCount;

  private Celsius told = Celsius.OFF;

  HeaterWatch(PadShape shape, int heater, Limits limits) {
    this.heater = heater;
    tracks =
        Stream.generate(() -> new SensorTrack(limits)).limit(HeaterReport.MAX_SENSORS).toList();
    cutBack = new CutBack(limits);
    dose = new ThermalDose(limits);
    rules =
        List.of(
            new OverTemperature(limits),
            new OffCurrent(shape),
            new SensorCheck(limits),
            new Disagreement(limits),
            cutBack,
            dose,
            new RiseRate(limits),
            new OffWarming(limits),
            new FrozenReading(limits),
            new HeatUp(limits),
            new HeatHeld(limits),
            new EnergyBalance(),
            startWarmth);
  }

  /// The newest setpoint that was sent.
  void told(Celsius setpoint) {
    if (!setpoint.equals(told)) {
      told = setpoint;
      rules.forEach(HeatRule::restart);
    }
  }

  Optional<Finding> heard(HeaterReport report, int supplyMillivolts, Duration now) {
    follow(report, now);
    HeatSample sample = HeatSample.of(heater, now, told, report, sensors(), supplyMillivolts);
    // Each rule hears every sample, whatever another one has found in it.
    Optional<Finding> first = Optional.empty();
    for (HeatRule rule : rules) {
      Optional<Finding> found = rule.judge(sample);
      first = first.isPresent() ? first : found;
    }
    return first;
  }

  /// The strictest reason to give it no heat now.
  Optional<HeatHold> hold() {
    if (dose.isSpent()) {
      return Optional.of(HeatHold.DOSE_USED_UP);
    }
    if (isSensorMissing(SensorTrack::isSettling)) {
      return Optional.of(HeatHold.SENSOR_MISSING);
    }
    if (cutBack.isPaused()) {
      return Optional.of(HeatHold.TOO_WARM);
    }
    if (startWarmth.forbidsHeat()) {
      return Optional.of(HeatHold.NOT_AT_START);
    }
    return isSensorMissing(_ -> false) ? Optional.of(HeatHold.SENSORS_SETTLE) : Optional.empty();
  }

  void beginSession() {
    rules.forEach(HeatRule::beginSession);
  }

  void forget() {
    tracks.forEach(SensorTrack::forget);
    rules.forEach(HeatRule::forget);
  }

  /// L33: whether fewer are valid than heat needs, even with those that `count` too.
  private boolean isSensorMissing(Predicate<SensorTrack> count) {
    int valid = 0;
    for (int sensor = 0; sensor < sensorCount; sensor++) {
      SensorTrack track = tracks.get(sensor);
      valid += track.isValid() || count.test(track) ? 1 : 0;
    }
    return valid < WatchLimits.SENSORS;
  }

  private void follow(HeaterReport report, Duration now) {
    if (sensorCount != report.sensors().size()) {
      sensorCount = report.sensors().size();
      tracks.forEach(SensorTrack::forget);
    }
    for (int sensor = 0; sensor < sensorCount; sensor++) {
      tracks.get(sensor).hear(report.sensors().get(sensor), now);
    }
  }

  private List<SensorTrack> sensors() {
    return tracks.subList(0, sensorCount);
  }
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;

/// One heater with its sensors, and every rule about them, the most urgent first.
final class HeaterWatch {
  private final Limits limits;
  private final int heater;
  private final CutBack cutBack;
  private final ThermalDose dose;
  private final StartWarmth startWarmth = new StartWarmth();
  private final List<HeatRule> rules;
  private List<SensorTrack> sensors = List.of();
  private Celsius told = Celsius.OFF;

  HeaterWatch(PadShape shape, int heater, Limits limits) {
    this.limits = limits;
    this.heater = heater;
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
    HeatSample sample = new HeatSample(heater, now, told, report, sensors, supplyMillivolts);
    // Each rule hears every sample, whatever another one has found in it.
    Optional<Finding> first = Optional.empty();
    for (HeatRule rule : rules) {
      Optional<Finding> found = rule.judge(sample);
      first = first.isPresent() ? first : found;
    }
    return first;
  }

  Stream<HeatHold> holds() {
    return Stream.of(
            hold(HeatHold.DOSE_USED_UP, dose.isSpent()),
            hold(HeatHold.SENSOR_MISSING, isSensorMissing()),
            hold(HeatHold.TOO_WARM, cutBack.isPaused()),
            hold(HeatHold.NOT_AT_START, startWarmth.forbidsHeat()))
        .flatMap(Optional::stream);
  }

  void beginSession() {
    rules.forEach(HeatRule::beginSession);
  }

  void forget() {
    sensors.forEach(SensorTrack::forget);
    rules.forEach(HeatRule::forget);
  }

  /// L33.
  private boolean isSensorMissing() {
    return sensors.stream().filter(SensorTrack::isValid).count() < WatchLimits.SENSORS;
  }

  private void follow(HeaterReport report, Duration now) {
    if (sensors.size() != report.sensors().size()) {
      sensors =
          Stream.generate(() -> new SensorTrack(limits)).limit(report.sensors().size()).toList();
    }
    IntStream.range(0, sensors.size())
        .forEach(sensor -> sensors.get(sensor).hear(report.sensors().get(sensor), now));
  }

  private static Optional<HeatHold> hold(HeatHold hold, boolean isSo) {
    return isSo ? Optional.of(hold) : Optional.empty();
  }
}

package org.lumbar.sim.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.sim.physics.TemperatureSensor;

/// One heater with its sensors: what is measured, what is wanted, and the duty that follows.
final class HeaterChannel {
  private final List<SensorChannel> sensors;
  private final HeatControl control = new HeatControl();
  private final CutBack cutBack = new CutBack();
  private final Persisting disagreement = new Persisting(PadLimits.DISAGREEMENT_MILLIS);
  private Celsius setpoint = Celsius.OFF;
  private double duty;
  private PadFault fault = PadFault.NONE;

  HeaterChannel(int sensorsEach) {
    sensors = Stream.generate(SensorChannel::new).limit(sensorsEach).toList();
  }

  void want(Celsius wanted) {
    setpoint = wanted;
    if (wanted.equals(Celsius.OFF)) {
      duty = 0;
    }
  }

  void capAt(Celsius ceiling) {
    want(setpoint.cappedAt(ceiling));
  }

  void endSession() {
    want(Celsius.OFF);
    cutBack.endSession();
  }

  /// Ten times a second: reads the sensors and works out the duty.
  void sample(List<TemperatureSensor> parts, long nowMillis) {
    for (int sensor = 0; sensor < sensors.size(); sensor++) {
      sensors.get(sensor).sample(parts.get(sensor).read());
    }
    Celsius hottest = hottest();
    boolean paused = cutBack.isPaused(setpoint, hottest, nowMillis);
    duty = paused ? 0 : control.duty(setpoint, hottest);
    fault = judge(disagreement.holds(isApart(), nowMillis));
  }

  /// What its sensors said at the last reading is wrong (limits L27, L34, L35), or none.
  PadFault fault() {
    return fault;
  }

  /// Whether no sensor gives the least reason for a fault.
  boolean isSound() {
    return sensors.stream().allMatch(SensorChannel::isSound) && !isApart();
  }

  HeaterReport report(double amperes) {
    List<SensorReading> readings = new ArrayList<>(sensors.size());
    sensors.forEach(sensor -> readings.add(sensor.reading()));
    int dutyPercent = (int) Math.ceil(duty * 100);
    return new HeaterReport(setpoint, dutyPercent, readings, (int) Math.ceil(amperes * 1000));
  }

  boolean isWanted() {
    return setpoint.tenths() > 0;
  }

  Celsius setpoint() {
    return setpoint;
  }

  double duty() {
    return duty;
  }

  private Celsius hottest() {
    int hottest = sensors.isEmpty() ? 0 : Integer.MIN_VALUE;
    for (SensorChannel sensor : sensors) {
      hottest = Math.max(hottest, sensor.celsius().tenths());
    }
    return new Celsius(hottest);
  }

  private boolean isApart() {
    int hottest = hottest().tenths();
    int coolest = hottest;
    for (SensorChannel sensor : sensors) {
      coolest = Math.min(coolest, sensor.celsius().tenths());
    }
    return hottest - coolest > PadLimits.DISAGREEMENT_TENTHS;
  }

  private PadFault judge(boolean disagrees) {
    if (isAny(SensorChannel::isTooHot)) {
      return PadFault.OVER_TEMPERATURE;
    }
    if (isAny(SensorChannel::isOpen)) {
      return PadFault.SENSOR_OPEN;
    }
    if (isAny(SensorChannel::isShorted)) {
      return PadFault.SENSOR_SHORT;
    }
    if (cutBack.isTooOften()) {
      return PadFault.TOO_WARM_AGAIN;
    }
    return disagrees ? PadFault.SENSORS_DISAGREE : PadFault.NONE;
  }

  private boolean isAny(Predicate<SensorChannel> wrong) {
    for (SensorChannel sensor : sensors) {
      if (wrong.test(sensor)) {
        return true;
      }
    }
    return false;
  }
}

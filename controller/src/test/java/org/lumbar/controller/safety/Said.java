package org.lumbar.controller.safety;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.SensorReading;

/// A telemetry as a test wants it, beginning with a pad of two motors and two heaters that is
/// armed, off, and at 30 °C.
record Said(
    PadState state,
    MotorLevels applied,
    Map<Integer, MotorFault> motorFaults,
    Celsius setpoint,
    int dutyPercent,
    int heaterMilliamps,
    List<SensorReading> sensors,
    int motorMilliamps,
    int millivolts) {
  static final Said NOTHING =
      new Said(
          PadState.ARMED, MotorLevels.off(2), Map.of(), Celsius.OFF, 0, 0, bothAt(300), 0, 12_000);

  static List<SensorReading> bothAt(int tenths) {
    return List.of(measured(tenths), measured(tenths));
  }

  static SensorReading measured(int tenths) {
    return new SensorReading.Measured(new Celsius(tenths));
  }

  Said in(PadState to) {
    return new Said(
        to,
        applied,
        motorFaults,
        setpoint,
        dutyPercent,
        heaterMilliamps,
        sensors,
        motorMilliamps,
        millivolts);
  }

  Said applying(int... steps) {
    return new Said(
        state,
        MotorLevels.of(steps),
        motorFaults,
        setpoint,
        dutyPercent,
        heaterMilliamps,
        sensors,
        motorMilliamps,
        millivolts);
  }

  Said with(int motor, MotorFault fault) {
    return new Said(
        state,
        applied,
        Map.of(motor, fault),
        setpoint,
        dutyPercent,
        heaterMilliamps,
        sensors,
        motorMilliamps,
        millivolts);
  }

  Said heating(Celsius to, int percent) {
    return new Said(
        state,
        applied,
        motorFaults,
        to,
        percent,
        heaterMilliamps,
        sensors,
        motorMilliamps,
        millivolts);
  }

  Said drawing(int motors, int heater) {
    return new Said(
        state, applied, motorFaults, setpoint, dutyPercent, heater, sensors, motors, millivolts);
  }

  Said at(int tenths) {
    return sensing(bothAt(tenths));
  }

  Said sensing(List<SensorReading> readings) {
    return new Said(
        state,
        applied,
        motorFaults,
        setpoint,
        dutyPercent,
        heaterMilliamps,
        readings,
        motorMilliamps,
        millivolts);
  }

  Said supplied(int volts1000) {
    return new Said(
        state,
        applied,
        motorFaults,
        setpoint,
        dutyPercent,
        heaterMilliamps,
        sensors,
        motorMilliamps,
        volts1000);
  }

  /// Only the first heater is as said; the other one is off at 30 °C.
  Telemetry telemetry() {
    HeaterReport first = new HeaterReport(setpoint, dutyPercent, sensors, heaterMilliamps);
    HeaterReport second = new HeaterReport(Celsius.OFF, 0, bothAt(300), 0);
    return new Telemetry(
        state,
        PadFault.NONE,
        state == PadState.ARMED,
        applied,
        IntStream.range(0, 2).mapToObj(heater -> heater == 0 ? first : second).toList(),
        motorMilliamps,
        millivolts,
        Presses.NONE,
        motorFaults);
  }
}

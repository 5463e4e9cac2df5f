package org.lumbar.protocol.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bytes of a [PadMessage.Telemetry]. It goes out fifty times a second, so it is packed where
/// that costs nothing: the state shares a byte with the enable line, and the number of heaters with
/// the number of sensors that each of them has.
final class TelemetryLayout {
  private static final List<MotorFault> MOTOR_FAULTS = List.of(MotorFault.values());

  private static final int ENABLED = 0x80;
  private static final int NIBBLE_BITS = 4;
  private static final int NIBBLE = 0xF;

  private static final int OPEN_CIRCUIT = Short.MAX_VALUE;
  private static final int SHORT_CIRCUIT = Short.MIN_VALUE;

  private TelemetryLayout() {}

  static byte[] encode(PadMessage.Telemetry telemetry, PayloadWriter out) {
    List<HeaterReport> heaters = telemetry.heaters();
    int sensorsEach = sensorsEach(heaters);
    out.u8(telemetry.state().wire() | (telemetry.enabled() ? ENABLED : 0)).code(telemetry.fault());
    out.u8(telemetry.applied().count()).u8(sensorsEach << NIBBLE_BITS | heaters.size());
    applied(telemetry, out);
    heaters.forEach(heater -> heater(heater, out));
    out.u16(telemetry.motorMilliamps()).u16(telemetry.supplyMillivolts());
    Presses presses = telemetry.presses();
    out.u8(presses.start()).u8(presses.stop()).u8(presses.softer()).u8(presses.heat());
    return out.bytes();
  }

  static Decoded<PadMessage> decode(PayloadReader in) {
    int stateByte = in.u8();
    PadState state = in.code("state", stateByte & ~ENABLED, PadState.values());
    boolean enabled = (stateByte & ENABLED) != 0;
    PadFault fault = in.code("fault", PadFault.values());
    int motors = in.u8("motors", PadIdentity.MAX_MOTORS);
    int shape = in.u8();
    int[] told = in.levels(motors).toSteps();
    Map<Integer, MotorFault> motorFaults = motorFaults(told);
    MotorLevels applied = MotorLevels.of(told);
    List<HeaterReport> heaters = heaters(in, shape);
    int motorMilliamps = in.u16();
    int supplyMillivolts = in.u16();
    Presses presses = new Presses(in.u8(), in.u8(), in.u8(), in.u8());
    return in.message(
        () ->
            new PadMessage.Telemetry(
                state,
                fault,
                enabled,
                applied,
                heaters,
                motorMilliamps,
                supplyMillivolts,
                presses,
                motorFaults));
  }

  /// A motor's fault stands in the place of its level, which is 0 then.
  private static void applied(PadMessage.Telemetry telemetry, PayloadWriter out) {
    MotorLevels applied = telemetry.applied();
    for (int motor = 0; motor < applied.count(); motor++) {
      MotorFault fault = telemetry.motorFaults().get(motor);
      out.u8(fault == null ? level(applied.steps(motor)) : fault.wire());
    }
  }

  private static int level(int steps) {
    if (fault(steps).isPresent()) {
      throw new IllegalArgumentException("no motor gets " + steps + " steps: that is a fault");
    }
    return steps;
  }

  /// Takes the faults out of `told` and leaves levels.
  private static Map<Integer, MotorFault> motorFaults(int[] told) {
    Map<Integer, MotorFault> faults = new HashMap<>();
    for (int motor = 0; motor < told.length; motor++) {
      Optional<MotorFault> fault = fault(told[motor]);
      if (fault.isPresent()) {
        faults.put(motor, fault.get());
        told[motor] = 0;
      }
    }
    return faults;
  }

  private static Optional<MotorFault> fault(int code) {
    if (code <= MotorLevels.MAX_STEPS) {
      return Optional.empty();
    }
    for (MotorFault fault : MOTOR_FAULTS) {
      if (fault.wire() == code) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private static int sensorsEach(List<HeaterReport> heaters) {
    int each = heaters.isEmpty() ? 0 : heaters.getFirst().sensors().size();
    for (HeaterReport heater : heaters) {
      if (heater.sensors().size() != each) {
        throw new IllegalArgumentException(
            "every heater of a pad has the same number of sensors, not "
                + heaters.stream().map(one -> one.sensors().size()).distinct().toList());
      }
    }
    return each;
  }

  private static void heater(HeaterReport heater, PayloadWriter out) {
    out.u16(heater.setpoint().tenths()).u8(heater.dutyPercent());
    heater.sensors().forEach(sensor -> out.i16(tenths(sensor)));
    out.u8(currentSteps(heater.milliamps()));
  }

  private static List<HeaterReport> heaters(PayloadReader in, int shape) {
    int count = in.within("heaters", shape & NIBBLE, PadIdentity.MAX_HEATERS);
    // Where there is no heater there is nothing that a sensor could sit on: one spelling only.
    int mostSensors = count == 0 ? 0 : HeaterReport.MAX_SENSORS;
    int sensorsEach = in.within("sensors", shape >> NIBBLE_BITS, mostSensors);
    List<HeaterReport> heaters = new ArrayList<>(count);
    for (int heater = 0; heater < count; heater++) {
      heaters.add(heater(in, sensorsEach));
    }
    return heaters;
  }

  private static HeaterReport heater(PayloadReader in, int sensorCount) {
    Celsius setpoint = new Celsius(in.u16());
    int dutyPercent = in.u8("duty", 100);
    List<SensorReading> sensors = new ArrayList<>(sensorCount);
    for (int sensor = 0; sensor < sensorCount; sensor++) {
      sensors.add(reading(in.i16()));
    }
    return new HeaterReport(
        setpoint, dutyPercent, sensors, in.u8() * HeaterReport.MILLIAMPS_PER_STEP);
  }

  /// Rounded up, so that a current that flows is never told as none.
  private static int currentSteps(int milliamps) {
    int steps = Math.ceilDiv(milliamps, HeaterReport.MILLIAMPS_PER_STEP);
    return Math.min(steps, HeaterReport.MAX_CURRENT_STEPS);
  }

  private static int tenths(SensorReading reading) {
    return switch (reading) {
      case SensorReading.Measured(Celsius value) -> value.tenths();
      case SensorReading.OpenCircuit() -> OPEN_CIRCUIT;
      case SensorReading.ShortCircuit() -> SHORT_CIRCUIT;
    };
  }

  private static SensorReading reading(int code) {
    return switch (code) {
      case OPEN_CIRCUIT -> new SensorReading.OpenCircuit();
      case SHORT_CIRCUIT -> new SensorReading.ShortCircuit();
      default -> new SensorReading.Measured(new Celsius(code));
    };
  }
}

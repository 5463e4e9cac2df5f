package org.lumbar.protocol.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.SensorReading;

/// Messages as the fields that PROTOCOL.md names, in the wire's own units: what a pad written in
/// another language can compare itself with.
final class MessageFields {
  private MessageFields() {}

  static Map<String, Object> of(Header header) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("version", header.version());
    fields.put("address", header.address());
    fields.put("type", header.type());
    fields.put("nonce", Integer.toUnsignedLong(header.nonce()));
    fields.put("sequence", header.sequence());
    fields.put("time_ms", header.timeMillis());
    fields.put("echo_ms", header.echoMillis());
    return fields;
  }

  static Map<String, Object> of(HostMessage message) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", MessageType.of(message).name());
    switch (message) {
      case HostMessage.Hello(int nonce) -> fields.put("host_nonce", Integer.toUnsignedLong(nonce));
      case HostMessage.Arm(int capSteps, Celsius ceiling, int limitsCrc) -> {
        fields.put("cap", capSteps);
        fields.put("heat_ceiling", ceiling.tenths());
        fields.put("limits_crc", Integer.toUnsignedLong(limitsCrc));
      }
      case HostMessage.Drive drive -> put(drive, fields);
      case HostMessage.Stop(var reason) -> fields.put("reason", reason.name());
    }
    return fields;
  }

  static Map<String, Object> of(PadMessage message) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", MessageType.of(message).name());
    switch (message) {
      case PadMessage.Welcome welcome -> put(welcome, fields);
      case PadMessage.Telemetry telemetry -> put(telemetry, fields);
      case PadMessage.Press(var button, int ordinal) -> {
        fields.put("button", button.name());
        fields.put("ordinal", ordinal);
      }
      case PadMessage.Refusal(var reason, var refused, int sequence) -> {
        fields.put("reason", reason.name());
        fields.put("refused", refused.name());
        fields.put("sequence", sequence);
      }
    }
    return fields;
  }

  private static void put(HostMessage.Drive drive, Map<String, Object> fields) {
    fields.put("lease", drive.leaseMillis());
    fields.put("tick", drive.tick());
    fields.put("light", drive.cue().light().name());
    fields.put("brightness", drive.cue().brightnessPercent());
    fields.put("chimes", drive.cue().chimes());
    fields.put("levels", steps(drive.levels()));
    fields.put("setpoints", drive.setpoints().stream().map(Celsius::tenths).toList());
  }

  private static void put(PadMessage.Welcome welcome, Map<String, Object> fields) {
    PadIdentity identity = welcome.identity();
    fields.put("host_nonce", Integer.toUnsignedLong(welcome.hostNonce()));
    fields.put("session_nonce", Integer.toUnsignedLong(welcome.sessionNonce()));
    fields.put("boot_id", Integer.toUnsignedLong(welcome.bootId()));
    fields.put("serial", identity.serial());
    fields.put("layout", identity.layout());
    fields.put("firmware", identity.firmware());
    fields.put("motors", identity.motors());
    fields.put("heaters", identity.heaters());
    fields.put("limits", limits(welcome.limits()));
  }

  private static void put(PadMessage.Telemetry telemetry, Map<String, Object> fields) {
    fields.put("state", telemetry.state().name());
    fields.put("enabled", telemetry.enabled());
    fields.put("fault", telemetry.fault().name());
    fields.put("applied", steps(telemetry.applied()));
    fields.put("motor_faults", new TreeMap<>(telemetry.motorFaults()));
    fields.put("heaters", telemetry.heaters().stream().map(MessageFields::heater).toList());
    fields.put("motor_current", telemetry.motorMilliamps());
    fields.put("supply", telemetry.supplyMillivolts());
    fields.put(
        "presses",
        List.of(
            telemetry.presses().start(),
            telemetry.presses().stop(),
            telemetry.presses().softer(),
            telemetry.presses().heat()));
  }

  private static Map<String, Object> heater(HeaterReport heater) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("setpoint", heater.setpoint().tenths());
    fields.put("duty", heater.dutyPercent());
    fields.put("sensors", heater.sensors().stream().map(MessageFields::sensor).toList());
    fields.put("milliamps", heater.milliamps());
    return fields;
  }

  private static Object sensor(SensorReading reading) {
    return switch (reading) {
      case SensorReading.Measured(Celsius value) -> value.tenths();
      case SensorReading.OpenCircuit() -> "open";
      case SensorReading.ShortCircuit() -> "short";
    };
  }

  private static List<Integer> steps(MotorLevels levels) {
    return IntStream.of(levels.toSteps()).boxed().toList();
  }

  private static Map<String, Integer> limits(LimitsTable limits) {
    Map<String, Integer> byName = new TreeMap<>();
    limits.values().forEach((key, value) -> byName.put(key.name(), value));
    return byName;
  }
}

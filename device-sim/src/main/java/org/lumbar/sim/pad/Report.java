package org.lumbar.sim.pad;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.RefusalReason;

/// What the pad tells of itself: the truth, or what its defect makes of it.
final class Report {
  private static final String SERIAL = "SIM-0001";
  private static final String FIRMWARE = "1.0.0";

  private final PadModel model;
  private final Defects defects;

  Report(PadModel model, Defects defects) {
    this.model = model;
    this.defects = defects;
  }

  int version() {
    return defects.has(FirmwareDefect.FOREIGN_VERSION) ? Header.VERSION + 1 : Header.VERSION;
  }

  LimitsTable limits() {
    if (!defects.has(FirmwareDefect.LOOSER_LIMITS)) {
      return PadLimits.TABLE;
    }
    Map<LimitKey, Integer> looser = new EnumMap<>(PadLimits.TABLE.values());
    looser.merge(LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS, 1, Integer::sum);
    return new LimitsTable(looser);
  }

  PadMessage.Welcome welcome(Conversation conversation, int bootId) {
    return new PadMessage.Welcome(
        conversation.hostNonce(), conversation.sessionNonce(), bootId, identity(), limits());
  }

  static PadMessage.Refusal refusal(RefusalReason reason, Header header) {
    MessageType refused = MessageType.ofWire(header.type());
    return new PadMessage.Refusal(reason, refused, header.sequence());
  }

  private PadIdentity identity() {
    int motors = model.motors() - defects.figure(FirmwareDefect.FEWER_CHANNELS);
    return new PadIdentity(SERIAL, model.layout(), FIRMWARE, motors, model.heaters());
  }

  PadMessage.Telemetry telemetry(Mode mode, Outputs outputs, Presses presses) {
    List<HeaterReport> heaters = outputs.heat().reports();
    boolean lies = defects.has(FirmwareDefect.LYING_TELEMETRY);
    MotorLevels applied = known(outputs.motors().applied());
    return new PadMessage.Telemetry(
        mode.state(),
        mode.fault(),
        outputs.isPowered(),
        lies ? MotorLevels.off(applied.count()) : applied,
        lies ? heaters.stream().map(Report::denied).toList() : heaters,
        outputs.power().motorMilliamps(),
        outputs.power().supplyMillivolts(),
        presses,
        lies ? Map.of() : outputs.motors().faults());
  }

  /// Of all motors those of which the program knows.
  private MotorLevels known(MotorLevels all) {
    int unknown = defects.figure(FirmwareDefect.FEWER_CHANNELS);
    return unknown == 0 ? all : MotorLevels.of(Arrays.copyOf(all.toSteps(), all.count() - unknown));
  }

  private static HeaterReport denied(HeaterReport heater) {
    return new HeaterReport(Celsius.OFF, 0, heater.sensors(), heater.milliamps());
  }
}

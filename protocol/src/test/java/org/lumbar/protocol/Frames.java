package org.lumbar.protocol;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.protocol.message.StopReason;

/// Real messages of the pad `back-20`, one of each kind, and their frames: what the tests of the
/// wire damage, and what PROTOCOL.md shows.
public final class Frames {
  public static final int HOST_NONCE = 0xC0FFEE01;
  public static final int SESSION_NONCE = 0x5E551011;

  public static final LimitsTable LIMITS =
      new LimitsTable(
          Map.of(
              LimitKey.INTENSITY_CAP_STEPS, 240,
              LimitKey.MOTOR_RISE_0_TO_6_MILLIS, 400,
              LimitKey.SESSION_SECONDS, 960,
              LimitKey.HEAT_SETPOINT_TENTHS_CELSIUS, 410,
              LimitKey.HEAT_TRIP_TENTHS_CELSIUS, 430,
              LimitKey.HEAT_SECONDS, 1200,
              LimitKey.LEASE_MILLIS, 2000,
              LimitKey.PRESS_TO_ARM_SECONDS, 60,
              LimitKey.STRONG_ZONE_SECONDS, 50,
              LimitKey.ZONE_SECONDS, 100));

  public static final HostMessage HELLO = new HostMessage.Hello(HOST_NONCE);

  public static final HostMessage ARM = new HostMessage.Arm(160, Celsius.of(38), LIMITS.crc());

  /// Two motors beside the spine at level 3.0 and 1.5.
  private static final MotorLevels LEVELS =
      MotorLevels.of(0, 120, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  public static final HostMessage DRIVE =
      new HostMessage.Drive(
          1000, 513, LEVELS, List.of(Celsius.of(36), Celsius.OFF), new Cue(Light.BREATHE, 70, 2));

  public static final HostMessage STOP = new HostMessage.Stop(StopReason.PERSON);

  public static final PadMessage WELCOME =
      new PadMessage.Welcome(
          HOST_NONCE,
          SESSION_NONCE,
          0x00000007,
          new PadIdentity("LB-0001", "back-20", "1.4.2", 20, 2),
          LIMITS);

  public static final PadMessage TELEMETRY =
      new PadMessage.Telemetry(
          PadState.ARMED,
          PadFault.NONE,
          true,
          LEVELS,
          List.of(
              new HeaterReport(Celsius.of(36), 55, List.of(measured(342), measured(347)), 840),
              new HeaterReport(
                  Celsius.OFF, 0, List.of(measured(281), new SensorReading.OpenCircuit()), 0)),
          310,
          11_950,
          new Presses(1, 0, 3, 0));

  public static final PadMessage PRESS = new PadMessage.Press(Button.SOFTER, 3);

  public static final PadMessage REFUSAL =
      new PadMessage.Refusal(RefusalReason.OVER_CAP, MessageType.DRIVE, 0x0103);

  private Frames() {}

  /// The frame of each of these messages, as in the first seconds of a session.
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("hello", of(HELLO, 1));
    all.put("welcome", of(WELCOME, 0x4001));
    all.put("arm", of(ARM, 0x0101));
    all.put("drive", of(DRIVE, 0x0103));
    all.put("telemetry", of(TELEMETRY, 0x4102));
    all.put("press", of(PRESS, 0x4103));
    all.put("refusal", of(REFUSAL, 0x4104));
    all.put("stop", of(STOP, 0x0104));
    return all;
  }

  public static byte[] named(String name) {
    byte[] frame = all().get(name);
    if (frame == null) {
      throw new IllegalArgumentException("there is no frame " + name);
    }
    return frame;
  }

  public static byte[] of(HostMessage message, int sequence) {
    return FrameEncoder.encode(header(message, sequence), HostMessageCodec.encode(message));
  }

  public static byte[] of(PadMessage message, int sequence) {
    return FrameEncoder.encode(header(message, sequence), PadMessageCodec.encode(message));
  }

  public static Header header(HostMessage message, int sequence) {
    boolean isGreeting = message instanceof HostMessage.Hello;
    return new Header(
        Header.VERSION,
        Header.HOST_TO_PAD,
        MessageType.of(message).wire(),
        isGreeting ? Header.NO_SESSION : SESSION_NONCE,
        sequence,
        0xFFF0,
        isGreeting ? 0 : 0x1234);
  }

  public static Header header(PadMessage message, int sequence) {
    return new Header(
        Header.VERSION,
        Header.PAD_TO_HOST,
        MessageType.of(message).wire(),
        SESSION_NONCE,
        sequence,
        0x1240,
        0xFFF0);
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static SensorReading measured(int tenths) {
    return new SensorReading.Measured(new Celsius(tenths));
  }
}

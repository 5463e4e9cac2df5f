package org.lumbar.protocol.message;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.protocol.frame.Frame;

/// The payloads from the host to the pad, as PROTOCOL.md lays them out.
public final class HostMessageCodec {
  private HostMessageCodec() {}

  public static byte[] encode(HostMessage message) {
    PayloadWriter out = new PayloadWriter();
    return switch (message) {
      case HostMessage.Hello(int nonce) -> out.i32(nonce).bytes();
      case HostMessage.Arm(int capSteps, Celsius heatCeiling, int limitsCrc) ->
          out.u8(capSteps).u16(heatCeiling.tenths()).i32(limitsCrc).bytes();
      case HostMessage.Drive drive -> encode(drive, out);
      case HostMessage.Stop(StopReason reason) -> out.code(reason).bytes();
    };
  }

  public static Decoded<HostMessage> decode(Frame frame) {
    return decode(frame.header().type(), frame.payload());
  }

  /// `payload` is little-endian and is read to its end.
  public static Decoded<HostMessage> decode(int type, ByteBuffer payload) {
    return switch (MessageType.ofWire(type)) {
      case HELLO -> hello(new PayloadReader(payload));
      case ARM -> arm(new PayloadReader(payload));
      case DRIVE -> drive(new PayloadReader(payload));
      case STOP -> new Decoded.Understood<>(stop(payload));
      case UNKNOWN, WELCOME, TELEMETRY, PRESS, REFUSAL -> new Decoded.Unknown<>(type);
    };
  }

  private static byte[] encode(HostMessage.Drive drive, PayloadWriter out) {
    Cue cue = drive.cue();
    out.u16(drive.leaseMillis()).u16(drive.tick());
    out.code(cue.light()).u8(cue.brightnessPercent()).u8(cue.chimes());
    out.u8(drive.levels().count()).u8(drive.setpoints().size());
    out.levels(drive.levels());
    drive.setpoints().forEach(setpoint -> out.u16(setpoint.tenths()));
    return out.bytes();
  }

  private static Decoded<HostMessage> hello(PayloadReader in) {
    int nonce = in.i32();
    return in.message(() -> new HostMessage.Hello(nonce));
  }

  private static Decoded<HostMessage> arm(PayloadReader in) {
    int capSteps = in.u8();
    Celsius heatCeiling = new Celsius(in.u16());
    int limitsCrc = in.i32();
    return in.message(() -> new HostMessage.Arm(capSteps, heatCeiling, limitsCrc));
  }

  private static Decoded<HostMessage> drive(PayloadReader in) {
    int leaseMillis = in.u16();
    int tick = in.u16();
    Cue cue = new Cue(in.code("light", Light.values()), in.u8("brightness", 100), in.u8());
    int motors = in.u8("motors", PadIdentity.MAX_MOTORS);
    int heaters = in.u8("heaters", PadIdentity.MAX_HEATERS);
    MotorLevels levels = in.levels(motors);
    List<Celsius> setpoints = new ArrayList<>(heaters);
    for (int heater = 0; heater < heaters; heater++) {
      setpoints.add(new Celsius(in.u16()));
    }
    return in.message(() -> new HostMessage.Drive(leaseMillis, tick, levels, setpoints, cue));
  }

  /// A stop is never refused: whatever stands in its payload, it is one.
  private static HostMessage stop(ByteBuffer payload) {
    int code = payload.hasRemaining() ? Byte.toUnsignedInt(payload.get()) : 0;
    for (StopReason reason : StopReason.values()) {
      if (reason.wire() == code) {
        return new HostMessage.Stop(reason);
      }
    }
    return new HostMessage.Stop(StopReason.UNSAID);
  }
}

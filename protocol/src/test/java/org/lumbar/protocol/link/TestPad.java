package org.lumbar.protocol.link;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Button;
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

/// The bytes of a pad that says what a test wants it to say.
final class TestPad {
  static final LimitsTable LIMITS =
      new LimitsTable(
          Map.of(
              LimitKey.INTENSITY_CAP_STEPS, 240,
              LimitKey.MOTOR_RISE_0_TO_6_MILLIS, 400,
              LimitKey.LEASE_MILLIS, 2000));

  static final LinkSettings SETTINGS =
      new LinkSettings(LIMITS, Optional.of(new LinkSettings.Build("back-20", 20, 2)));

  int version = Header.VERSION;
  int address = Header.PAD_TO_HOST;
  int nonce = 0x5E551011;
  int sequence = 0xFFFA;
  int bootId = 77;
  PadIdentity identity = new PadIdentity("LB-0001", "back-20", "1.0.0", 20, 2);
  LimitsTable limits = LIMITS;
  Presses presses = Presses.NONE;

  private int echo;

  /// What the next frames say of the newest frame that this pad has seen.
  TestPad seeing(Duration hostTime) {
    echo = (int) (hostTime.toMillis() & 0xFFFF);
    return this;
  }

  byte[] welcome(int hostNonce) {
    return frame(new PadMessage.Welcome(hostNonce, nonce, bootId, identity, limits));
  }

  /// `step` is a mark by which a test knows this telemetry again.
  byte[] telemetry(int step) {
    return frame(telemetryMessage(step));
  }

  PadMessage.Telemetry telemetryMessage(int step) {
    return new PadMessage.Telemetry(
        PadState.SAFE, PadFault.NONE, false, MotorLevels.of(step), List.of(), 0, 24_000, presses);
  }

  byte[] press(Button button, int ordinal) {
    return frame(new PadMessage.Press(button, ordinal));
  }

  byte[] frame(PadMessage message) {
    return frame(MessageType.of(message).wire(), PadMessageCodec.encode(message));
  }

  byte[] frame(int type, byte[] payload) {
    sequence = (sequence + 1) & 0xFFFF;
    Header header = new Header(version, address, type, nonce, sequence, sequence, echo);
    return FrameEncoder.encode(header, payload);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

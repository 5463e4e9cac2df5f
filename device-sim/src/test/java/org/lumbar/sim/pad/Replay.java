package org.lumbar.sim.pad;

import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.sim.host.BareHost;

/// Frames as a test wants them on the line: right in everything but what it changes.
final class Replay {
  private Replay() {}

  /// The next drive of `steps` for the one motor, as bytes.
  static byte[] drive(BareHost host, int steps) {
    return drive(host, steps, host.header(MessageType.DRIVE.wire()));
  }

  static byte[] drive(BareHost host, int steps, Header header) {
    return FrameEncoder.encode(
        header, HostMessageCodec.encode(host.drive(TestPads.DRIVEN, steps, Celsius.OFF)));
  }

  static Header withAddress(Header header, int address) {
    return new Header(
        header.version(),
        address,
        header.type(),
        header.nonce(),
        header.sequence(),
        header.timeMillis(),
        header.echoMillis());
  }

  static Header withNonce(Header header, int nonce) {
    return new Header(
        header.version(),
        header.address(),
        header.type(),
        nonce,
        header.sequence(),
        header.timeMillis(),
        header.echoMillis());
  }

  static Header withSequence(Header header, int sequence) {
    return new Header(
        header.version(),
        header.address(),
        header.type(),
        header.nonce(),
        sequence,
        header.timeMillis(),
        header.echoMillis());
  }
}

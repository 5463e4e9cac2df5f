package org.lumbar.protocol.link;

import java.time.Duration;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;

/// The way out: frames leave with rising numbers, whatever they carry.
final class NumberedLine {
  private final Transmitter line;
  private final Tally tally;
  private int sequence;

  NumberedLine(Transmitter line, Tally tally) {
    this.line = line;
    this.tally = tally;
  }

  /// Sends outside of any session.
  boolean send(HostMessage message, Duration now) {
    return send(message, Header.NO_SESSION, 0, now);
  }

  /// Sends within a conversation, and with it the time of the newest frame of the pad.
  boolean send(HostMessage message, Conversing with, Duration now) {
    return send(message, with.welcome().sessionNonce(), with.newest().timeMillis(), now);
  }

  private boolean send(HostMessage message, int nonce, int echoMillis, Duration now) {
    sequence = SerialNumber.next(sequence);
    Header header =
        new Header(
            Header.VERSION,
            Header.HOST_TO_PAD,
            MessageType.of(message).wire(),
            nonce,
            sequence,
            WireTime.of(now),
            echoMillis);
    boolean isOut = line.transmit(FrameEncoder.encode(header, HostMessageCodec.encode(message)));
    if (isOut) {
      tally.sent();
    }
    return isOut;
  }
}

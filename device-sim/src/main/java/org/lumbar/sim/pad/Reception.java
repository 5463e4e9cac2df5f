package org.lumbar.sim.pad;

import java.util.Optional;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.RefusalReason;

/// Asks the questions of PROTOCOL.md's chapter 6 of everything that arrives, in their order, and
/// passes on what counts. Whatever the bytes are, it never throws.
final class Reception implements FrameSink {
  private final FrameDecoder decoder = new FrameDecoder();
  private final Conversation conversation;
  private final TrafficCount counts;
  private final Orders orders;
  private long nowMillis;

  Reception(Conversation conversation, TrafficCount counts, Orders orders) {
    this.conversation = conversation;
    this.counts = counts;
    this.orders = orders;
  }

  void hear(byte[] bytes, int length, long atMillis) {
    nowMillis = atMillis;
    decoder.accept(bytes, length, this);
  }

  @Override
  public void noise(Noise why) {
    counts.drop(Dropped.DAMAGED);
  }

  @Override
  public void frame(Frame frame) {
    counts.receive();
    Header header = frame.header();
    if (header.address() != Header.HOST_TO_PAD) {
      counts.drop(Dropped.WRONG_ADDRESS);
    } else if (header.type() == MessageType.STOP.wire()) {
      orders.stop();
    } else if (header.version() != Header.VERSION) {
      orders.refuse(RefusalReason.WRONG_VERSION, header);
    } else if (header.type() == MessageType.HELLO.wire() || belongsHere(header)) {
      understand(frame, header);
    }
  }

  private boolean belongsHere(Header header) {
    Optional<Dropped> objection = conversation.objection(header, counts, nowMillis);
    objection.ifPresent(counts::drop);
    return objection.isEmpty();
  }

  private void understand(Frame frame, Header header) {
    switch (HostMessageCodec.decode(frame)) {
      case Decoded.Understood<HostMessage>(HostMessage message) -> obey(message, header);
      case Decoded.Unknown<HostMessage> _ -> orders.refuse(RefusalReason.UNKNOWN_TYPE, header);
      case Decoded.Malformed<HostMessage> _ -> orders.refuse(RefusalReason.MALFORMED, header);
    }
  }

  private void obey(HostMessage message, Header header) {
    switch (message) {
      case HostMessage.Hello hello -> orders.hello(hello, header);
      case HostMessage.Stop _ -> orders.stop();
      case HostMessage.Arm arm -> orders.arm(arm, header);
      case HostMessage.Drive drive -> orders.drive(drive, header);
    }
  }
}

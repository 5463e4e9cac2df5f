package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MotorLevels;

/// A host link on a line whose other end the test holds, in a time of its own. It starts shortly
/// before the 16-bit milliseconds of the wire come round.
final class LinkBench {
  static final Duration TICK = Duration.ofMillis(20);

  private static final HostMessage IDLE =
      new HostMessage.Drive(1000, 0, MotorLevels.off(20), List.of(), Cue.DARK);

  /// A frame that the link has sent.
  record Sent(Header header, HostMessage message, Duration at) {}

  final TestPad pad = new TestPad();
  final List<LinkSignal> signals = new ArrayList<>();
  final List<Sent> sent = new ArrayList<>();
  final HostLink link;

  Duration now = Duration.ofMillis(64_900);
  boolean lineWorks = true;

  private LinkBench(IntSupplier nonces) {
    link = new HostLink(TestPad.SETTINGS, nonces, this::transmit);
  }

  /// Hosts' nonces are 0xA0, 0xA1 and so on.
  LinkBench() {
    this(new AtomicInteger(0xA0)::getAndIncrement);
  }

  static LinkBench withNonces(IntSupplier nonces) {
    return new LinkBench(nonces);
  }

  /// A link on which the pad has answered; what was said until then is forgotten.
  static LinkBench connected() {
    LinkBench bench = new LinkBench();
    bench.open();
    bench.hear(bench.pad.welcome(bench.hostNonce()));
    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
    bench.signals.clear();
    bench.sent.clear();
    return bench;
  }

  void open() {
    signals.addAll(link.lineOpened(now));
    pad.seeing(now);
  }

  /// Bytes come in, right now.
  void hear(byte[]... chunks) {
    for (byte[] chunk : chunks) {
      signals.addAll(link.received(chunk, chunk.length, now));
    }
  }

  /// Time passes in ticks of 20 ms, in silence.
  void pass(Duration time) {
    for (Duration end = now.plus(time); now.compareTo(end) < 0; ) {
      now = now.plus(TICK);
      signals.addAll(link.ticked(now));
    }
  }

  /// Time passes while both sides talk every 20 ms.
  void talk(Duration time) {
    for (Duration end = now.plus(time); now.compareTo(end) < 0; ) {
      exchange();
      hear(pad.telemetry(0));
    }
  }

  /// One tick in which the host sends and the pad hears it.
  void exchange() {
    pass(TICK);
    link.send(IDLE, now);
    pad.seeing(now);
  }

  /// The nonce of the latest hello.
  int hostNonce() {
    return hellos().getLast().nonce();
  }

  List<HostMessage.Hello> hellos() {
    return sent.stream()
        .map(Sent::message)
        .filter(HostMessage.Hello.class::isInstance)
        .map(HostMessage.Hello.class::cast)
        .toList();
  }

  /// The marks of all telemetry that has counted.
  List<Integer> heardMarks() {
    return signals.stream()
        .filter(LinkSignal.Heard.class::isInstance)
        .map(signal -> ((LinkSignal.Heard) signal).telemetry().applied().steps(0))
        .toList();
  }

  private boolean transmit(byte[] frame) {
    if (lineWorks) {
      new FrameDecoder().accept(frame, frame.length, new Reader());
    }
    return lineWorks;
  }

  private final class Reader implements FrameSink {
    @Override
    public void frame(Frame frame) {
      if (HostMessageCodec.decode(frame) instanceof Decoded.Understood(HostMessage message)) {
        sent.add(new Sent(frame.header(), message, now));
      }
    }

    @Override
    public void noise(Noise why) {
      throw new AssertionError("the link sent " + why);
    }
  }
}

package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.fuzz.Corpus;
import org.lumbar.protocol.fuzz.Mutator;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// Whatever comes over the line, the link does not throw, hears nothing that is not whole and of
/// its session, and finds a pad again.
class HostLinkFuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 50_000);
  private static final long SEED = Long.getLong("fuzz.seed", 25);

  private final LinkBench bench = LinkBench.connected();
  private int heard;
  private int lost;

  @Test
  void nothingIsHeardThatIsNotOfTheSession() {
    Mutator mutator = new Mutator(SEED, Corpus.load());
    for (int i = 0; i < INPUTS; i++) {
      bench.exchange();
      byte[] stream = Frames.joined(bench.pad.telemetry(i % 240), mutator.next());
      bench.hear(stream, new byte[1]);
      List<PadMessage> acceptable = ofTheSession(stream);
      bench.signals.forEach(signal -> check(signal, acceptable));
      if (bench.signals.stream().anyMatch(LinkSignal.Lost.class::isInstance)) {
        reconnect();
      }
      bench.signals.clear();
      bench.sent.clear();
    }

    assertThat(heard).isGreaterThan(INPUTS / 4);
    assertThat(lost).isGreaterThan(0);
  }

  private void check(LinkSignal signal, List<PadMessage> acceptable) {
    switch (signal) {
      case LinkSignal.Heard(PadMessage.Telemetry telemetry) -> {
        heard++;
        assertThat(acceptable).contains(telemetry);
      }
      case LinkSignal.Refused(PadMessage.Refusal refusal) ->
          assertThat(acceptable).contains(refusal);
      case LinkSignal.Pressed _ -> assertThat(acceptable).isNotEmpty();
      case LinkSignal.Lost _, LinkSignal.Stale _ -> {}
      case LinkSignal.Foreign(String why) -> assertThat(why).startsWith("this pad ");
      case LinkSignal.Connected _ -> throw new AssertionError("connected by chance");
    }
  }

  private void reconnect() {
    lost++;
    bench.pad.seeing(bench.now);
    bench.hear(bench.pad.welcome(bench.hostNonce()));
    assertThat(bench.signals.getLast()).isInstanceOf(LinkSignal.Connected.class);
  }

  private static List<PadMessage> ofTheSession(byte[] input) {
    List<PadMessage> messages = new ArrayList<>();
    FrameDecoder decoder = new FrameDecoder();
    FrameSink sink =
        new FrameSink() {
          @Override
          public void frame(Frame frame) {
            Header header = frame.header();
            if (header.nonce() == new TestPad().nonce
                && header.version() == Header.VERSION
                && header.address() == Header.PAD_TO_HOST
                && PadMessageCodec.decode(frame) instanceof Decoded.Understood(PadMessage said)) {
              messages.add(said);
            }
          }

          @Override
          public void noise(Noise why) {}
        };
    decoder.accept(input, input.length, sink);
    decoder.accept(new byte[1], 1, sink);
    return messages;
  }
}

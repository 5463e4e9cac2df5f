package org.lumbar.protocol.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.PadMessageCodec;

/// The host's side of the line to one pad. It greets, numbers its frames, drops what is old or
/// foreign, finds lost presses, and notices silence. One thread owns it; `now` is monotonic.
///
/// Its owner sends something at least every 200 ms while a pad is connected: the pad's frames say
/// which of ours it has seen, and one that has seen none of the last 500 ms is too old to count.
public final class HostLink {
  private final LinkSettings settings;
  private final IntSupplier nonces;
  private final NumberedLine line;
  private final FrameDecoder decoder = new FrameDecoder();
  private final Ear ear = new Ear();
  private final Overheard overheard = new Overheard();
  private final Tally tally = new Tally();
  private final List<LinkSignal> signals = new ArrayList<>();

  private LinkState state = new LinkState.Closed();
  private Duration now = Duration.ZERO;

  /// `nonces` gives numbers that nobody can foresee; `line` takes whole frames.
  public HostLink(LinkSettings settings, IntSupplier nonces, Transmitter line) {
    this.settings = settings;
    this.nonces = nonces;
    this.line = new NumberedLine(line, tally);
  }

  /// The line has just been opened: greet.
  public List<LinkSignal> lineOpened(Duration now) {
    this.now = now;
    decoder.reset();
    overheard.reset();
    tally.reset(now);
    take(
        switch (state) {
          case LinkState.Closed _ -> Step.to(new LinkState.Ungreeted(true));
          case LinkState.Ungreeted _, Greeting _, Conversing _ ->
              Step.to(new LinkState.Ungreeted(true), new LinkSignal.Lost("the line was reopened"));
        });
    return told();
  }

  /// `length` bytes came in.
  public List<LinkSignal> received(byte[] bytes, int length, Duration now) {
    this.now = now;
    overheard.bytes(bytes, length, now);
    decoder.accept(bytes, length, ear);
    return told();
  }

  /// Time passes: greet again, or notice silence. Called at least every 20 ms.
  public List<LinkSignal> ticked(Duration now) {
    this.now = now;
    tally.advance(now);
    take(
        switch (state) {
          case LinkState.Closed _, LinkState.Ungreeted _ -> Step.to(state);
          case Greeting greeting -> greeting.ticked(now, overheard);
          case Conversing _ when tally.isBroken() ->
              Step.lost("more than half of what comes from the pad is damaged");
          case Conversing conversing -> conversing.ticked(now);
        });
    return told();
  }

  /// The line is gone, or could not be opened.
  public List<LinkSignal> lineClosed(String why, Duration now) {
    this.now = now;
    take(Step.to(new LinkState.Closed(), new LinkSignal.Lost(why)));
    return told();
  }

  /// Sends `message` if a pad has answered; `false` where there is nobody to send to. A stop goes
  /// out on any open line.
  public boolean send(HostMessage message, Duration now) {
    if (message instanceof HostMessage.Hello) {
      throw new IllegalArgumentException("the link greets by itself");
    }
    this.now = now;
    return switch (state) {
      case LinkState.Closed _ -> false;
      case LinkState.Ungreeted _, Greeting _ ->
          message instanceof HostMessage.Stop && line.send(message, now);
      case Conversing with -> line.send(message, with, now);
    };
  }

  public LinkStatistics statistics() {
    return tally.statistics(
        state instanceof Conversing with ? with.telemetryAge(now) : Duration.ZERO);
  }

  private void take(Step step) {
    state = step.next();
    signals.addAll(step.signals());
  }

  /// Greets if that is due, and hands out the signals that have gathered.
  private List<LinkSignal> told() {
    if (state instanceof LinkState.Ungreeted ungreeted) {
      state = Greeting.begun(ungreeted, freshNonce(), now);
    }
    if (state instanceof Greeting greeting && greeting.isHelloDue(now)) {
      line.send(new HostMessage.Hello(greeting.hostNonce()), now);
      state = greeting.helloSent(now);
    }
    List<LinkSignal> told = List.copyOf(signals);
    signals.clear();
    return told;
  }

  private int freshNonce() {
    int nonce = nonces.getAsInt();
    return nonce == Header.NO_SESSION ? 1 : nonce;
  }

  /// Hears what a chunk of bytes holds.
  private final class Ear implements FrameSink {
    @Override
    public void noise(Noise why) {
      tally.damaged();
    }

    @Override
    public void frame(Frame frame) {
      Arrival arrival = new Arrival(frame.header(), now);
      if (arrival.isForUs()) {
        hear(arrival, frame);
      } else {
        tally.misaddressed();
        overheard.echo();
      }
    }

    private void hear(Arrival arrival, Frame frame) {
      switch (state) {
        case LinkState.Closed _, LinkState.Ungreeted _ -> {}
        case Greeting greeting -> {
          overheard.frame();
          take(greeting.heard(PadMessageCodec.decode(frame), arrival, settings));
          if (state instanceof Conversing) {
            tally.conversationBegan(now);
          }
        }
        case Conversing with -> {
          Judgement judgement = with.judge(arrival, PadMessageCodec.decode(frame));
          tally.judged(judgement, arrival);
          take(judgement.step());
        }
      }
    }
  }
}

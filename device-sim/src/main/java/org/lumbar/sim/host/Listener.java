package org.lumbar.sim.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.protocol.frame.Frame;
import org.lumbar.protocol.frame.FrameDecoder;
import org.lumbar.protocol.frame.FrameSink;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.frame.Noise;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadMessageCodec;
import org.lumbar.protocol.message.RefusalReason;

/// The half of a bare host that hears: keeps everything that a pad says.
abstract class Listener {
  private final FrameDecoder decoder = new FrameDecoder();
  private final List<PadMessage> messages = new ArrayList<>();
  private final List<Header> headers = new ArrayList<>();
  private int nonce = Header.NO_SESSION;
  private int echo;
  private boolean isSpoilt;

  final void hear(byte[] bytes, int length) {
    isSpoilt |= !isLineSound();
    decoder.accept(bytes, length, new Sink());
  }

  /// The session of the last welcome.
  public final int nonce() {
    return nonce;
  }

  /// Until the next welcome there is no session.
  public final void forgetSession() {
    nonce = Header.NO_SESSION;
  }

  /// The pad's own time in its last frame.
  public final int echo() {
    return echo;
  }

  /// Whether nothing but whole frames can come.
  abstract boolean isLineSound();

  public final <M extends PadMessage> List<M> heard(Class<M> kind) {
    return messages.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public final List<Header> headers() {
    return List.copyOf(headers);
  }

  /// The last one.
  public final Telemetry telemetry() {
    return heard(Telemetry.class).getLast();
  }

  public final Stream<RefusalReason> refusals() {
    return heard(Refusal.class).stream().map(Refusal::reason);
  }

  public final Optional<RefusalReason> lastRefusal() {
    return refusals().reduce((_, last) -> last);
  }

  /// Keeps nothing of what was heard so far.
  public final void forget() {
    messages.clear();
    headers.clear();
  }

  private final class Sink implements FrameSink {
    @Override
    public void frame(Frame frame) {
      isSpoilt = !isLineSound();
      headers.add(frame.header());
      echo = frame.header().timeMillis();
      if (PadMessageCodec.decode(frame) instanceof Decoded.Understood<PadMessage>(var said)) {
        messages.add(said);
        if (said instanceof PadMessage.Welcome welcome) {
          nonce = welcome.sessionNonce();
        }
      }
    }

    /// Once the line is sound again, what is left of its harm may still spoil the next frame.
    @Override
    public void noise(Noise why) {
      boolean isExcused = isSpoilt;
      isSpoilt = !isLineSound();
      if (!isExcused) {
        throw new IllegalStateException("a pad sends whole frames only, this was " + why);
      }
    }
  }
}

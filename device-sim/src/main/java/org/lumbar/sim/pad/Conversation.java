package org.lumbar.sim.pad;

import java.util.Optional;
import java.util.SplittableRandom;
import org.lumbar.protocol.frame.Header;

/// One session of the line, from a hello to the next: who takes part, which frames belong to it,
/// which one was the newest, and how old a frame may be (PROTOCOL.md, chapters 5 and 6).
final class Conversation {
  private static final int MILLIS_MASK = 0xFFFF;

  private final SplittableRandom random;
  private final Defects defects;
  private final FrameOrder order = new FrameOrder();
  private int hostNonce = Header.NO_SESSION;
  private int sessionNonce = Header.NO_SESSION;
  private int echoMillis;

  Conversation(SplittableRandom random, Defects defects) {
    this.random = random;
    this.defects = defects;
  }

  /// Whether a hello of this nonce begins a new session; the same again is only a repetition.
  boolean isNew(int nonce) {
    return nonce != hostNonce;
  }

  void begin(int nonce, Header hello) {
    hostNonce = nonce;
    sessionNonce = random.nextInt(1, Integer.MAX_VALUE);
    order.beginAt(hello.sequence());
    echoMillis = hello.timeMillis();
  }

  /// Why the frame does not count, or nothing. A newer frame becomes the newest, and its time is
  /// what the pad echoes, even if it is then too old to count: two sides that have found each other
  /// late once would otherwise do so for ever.
  Optional<Dropped> objection(Header header, TrafficCount counts, long nowMillis) {
    if (sessionNonce == Header.NO_SESSION || header.nonce() != sessionNonce) {
      return Optional.of(Dropped.WRONG_NONCE);
    }
    int ahead = order.ahead(header.sequence());
    if (ahead <= 0) {
      return Optional.of(ahead == 0 ? Dropped.DUPLICATE : Dropped.OUT_OF_ORDER);
    }
    counts.lose(ahead - 1);
    order.advanceTo(header.sequence());
    if (!defects.has(FirmwareDefect.NEVER_ACKNOWLEDGES)) {
      echoMillis = header.timeMillis();
    }
    return isFresh(header, nowMillis) ? Optional.empty() : Optional.of(Dropped.TOO_OLD);
  }

  int hostNonce() {
    return hostNonce;
  }

  int sessionNonce() {
    return sessionNonce;
  }

  int echoMillis() {
    return echoMillis;
  }

  /// Limit L47. The frame echoes the pad's own time, so no common clock is needed.
  private static boolean isFresh(Header header, long nowMillis) {
    long ageMillis = (nowMillis - header.echoMillis()) & MILLIS_MASK;
    return ageMillis <= PadLimits.FRAME_AGE_MILLIS;
  }
}

package org.lumbar.protocol.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.Decoded.Malformed;
import org.lumbar.protocol.message.Decoded.Understood;
import org.lumbar.protocol.message.Decoded.Unknown;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessage.Press;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadMessage.Welcome;

/// A pad has answered and may be driven. `newest` is the header of its newest frame, even of one
/// that was too late to count.
record Conversing(
    Welcome welcome, Header newest, Duration telemetryAt, boolean isStale, PressMemory presses)
    implements LinkState {

  /// Limit L47.
  private static final Duration LONGEST_ON_THE_WAY = Duration.ofMillis(500);

  /// Limit L46.
  private static final Duration STALE_AFTER = Duration.ofMillis(600);

  /// Limit L46.
  private static final Duration LOST_AFTER = Duration.ofSeconds(1);

  static Conversing begun(Welcome welcome, Arrival arrival) {
    return new Conversing(welcome, arrival.header(), arrival.at(), false, PressMemory.BLANK);
  }

  Duration telemetryAge(Duration now) {
    return now.minus(telemetryAt);
  }

  Step ticked(Duration now) {
    Duration silence = telemetryAge(now);
    if (silence.compareTo(LOST_AFTER) >= 0) {
      return Step.lost("the pad has been silent for 1.0 s");
    }
    if (!isStale && silence.compareTo(STALE_AFTER) >= 0) {
      return Step.to(
          new Conversing(welcome, newest, telemetryAt, true, presses), new LinkSignal.Stale());
    }
    return Step.to(this);
  }

  /// A whole frame of the pad has come.
  Judgement judge(Arrival arrival, Decoded<PadMessage> said) {
    Standing standing = standing(arrival, said);
    return switch (standing) {
      case STRANGER, DUPLICATE, OLDER -> new Judgement(standing, 0, Step.to(this));
      case RESTARTED -> new Judgement(standing, 0, Step.lost("the pad has restarted"));
      case LATE, UNREADABLE -> newer(standing, arrival, Step.to(after(arrival)));
      case COUNTS -> newer(standing, arrival, after(arrival).heard(said, arrival.at()));
    };
  }

  /// The questions of PROTOCOL.md, chapter 6, in their order.
  private Standing standing(Arrival arrival, Decoded<PadMessage> said) {
    Header header = arrival.header();
    if (!arrival.isOurVersion()) {
      return Standing.STRANGER;
    }
    if (said instanceof Understood(Welcome other) && !other.equals(welcome)) {
      return other.hostNonce() == welcome.hostNonce() ? Standing.RESTARTED : Standing.STRANGER;
    }
    if (header.nonce() != welcome.sessionNonce()) {
      return header.nonce() == Header.NO_SESSION ? Standing.RESTARTED : Standing.STRANGER;
    }
    if (!SerialNumber.isNewer(header.sequence(), newest.sequence())) {
      return header.sequence() == newest.sequence() ? Standing.DUPLICATE : Standing.OLDER;
    }
    if (arrival.timeOnTheWay().compareTo(LONGEST_ON_THE_WAY) > 0) {
      return Standing.LATE;
    }
    return said instanceof Understood<PadMessage> ? Standing.COUNTS : Standing.UNREADABLE;
  }

  private Judgement newer(Standing standing, Arrival arrival, Step step) {
    int missing = SerialNumber.missingBetween(newest.sequence(), arrival.header().sequence());
    return new Judgement(standing, missing, step);
  }

  /// The pad has sent something newer, whether it counts or not. Its time must go back to the pad
  /// even from a frame that came too late: two sides that have found each other late once would
  /// otherwise do so for ever.
  private Conversing after(Arrival arrival) {
    return new Conversing(welcome, arrival.header(), telemetryAt, isStale, presses);
  }

  private Step heard(Decoded<PadMessage> said, Duration now) {
    return switch (said) {
      case Understood(Telemetry telemetry) -> heard(telemetry, now);
      case Understood(Press press) -> heard(press);
      case Understood(Refusal refusal) -> Step.to(this, new LinkSignal.Refused(refusal));
      case Understood(Welcome _), Unknown(int _), Malformed(String _) -> Step.to(this);
    };
  }

  /// A press comes before the telemetry that revealed it: whoever learns that the pad is off has
  /// then already learned that somebody pressed stop.
  private Step heard(Telemetry telemetry, Duration now) {
    List<LinkSignal> signals = new ArrayList<>();
    presses
        .newIn(telemetry.presses())
        .forEach(button -> signals.add(new LinkSignal.Pressed(button)));
    signals.add(new LinkSignal.Heard(telemetry));
    PressMemory next = presses.after(telemetry.presses());
    return new Step(new Conversing(welcome, newest, now, false, next), signals);
  }

  private Step heard(Press press) {
    List<LinkSignal> signals = new ArrayList<>();
    for (int i = presses.newBy(press); i > 0; i--) {
      signals.add(new LinkSignal.Pressed(press.button()));
    }
    PressMemory next = presses.after(press);
    return new Step(new Conversing(welcome, newest, telemetryAt, isStale, next), signals);
  }
}

package org.lumbar.protocol.link;

import java.time.Duration;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Decoded;
import org.lumbar.protocol.message.Decoded.Malformed;
import org.lumbar.protocol.message.Decoded.Understood;
import org.lumbar.protocol.message.Decoded.Unknown;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadMessage.Welcome;

/// Hellos of one nonce go out until a pad answers that may be driven. `suspects` says whether
/// silence would be strange; `named` is the last sentence about a foreign device, so that none is
/// said twice.
record Greeting(int hostNonce, Duration since, Duration nextHello, boolean suspects, String named)
    implements LinkState {

  private static final Duration PATIENT_PERIOD = Duration.ofSeconds(1);
  private static final Duration PERIOD = Duration.ofMillis(200);
  private static final String NOTHING = "";

  /// Opening the line may start the pad's board anew, which takes it 2 s and more.
  private static final Duration LONGEST_START = Duration.ofMillis(2500);

  static Greeting begun(Ungreeted before, int hostNonce, Duration now) {
    return new Greeting(hostNonce, now, now, before.isJustOpened(), NOTHING);
  }

  boolean isHelloDue(Duration now) {
    return now.compareTo(nextHello) >= 0;
  }

  Greeting helloSent(Duration now) {
    Duration period = named.equals(NOTHING) ? PERIOD : PATIENT_PERIOD;
    return new Greeting(hostNonce, since, now.plus(period), suspects, named);
  }

  Step ticked(Duration now, Overheard overheard) {
    boolean waitedLongEnough = now.minus(since).compareTo(LONGEST_START) >= 0;
    return suspects && (waitedLongEnough || overheard.isBabble())
        ? foreign(overheard.sentence())
        : Step.to(this);
  }

  /// A whole frame has come; only the welcome that answers this greeting counts.
  Step heard(Decoded<PadMessage> said, Arrival arrival, LinkSettings settings) {
    if (!arrival.isOurVersion()) {
      return foreign(otherVersion(arrival.header().version()));
    }
    return switch (said) {
      case Understood(Welcome welcome) when welcome.hostNonce() == hostNonce ->
          welcomed(welcome, arrival, settings);
      case Malformed(String why) when arrival.header().type() == MessageType.WELCOME.wire() ->
          foreign("this pad must not be driven: its welcome cannot be read, " + why);
      case Understood(PadMessage _), Unknown(int _), Malformed(String _) -> Step.to(this);
    };
  }

  private Step welcomed(Welcome welcome, Arrival arrival, LinkSettings settings) {
    Step connected = Step.to(Conversing.begun(welcome, arrival), new LinkSignal.Connected(welcome));
    return settings.whyUnfit(welcome).map(this::foreign).orElse(connected);
  }

  private static String otherVersion(int version) {
    return "this pad speaks protocol version %d and this program version %d; update the older of them"
        .formatted(version, Header.VERSION);
  }

  private Step foreign(String why) {
    Greeting next = new Greeting(hostNonce, since, nextHello, false, why);
    return why.equals(named) ? Step.to(next) : Step.to(next, new LinkSignal.Foreign(why));
  }
}

package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.mqtt.CommandBody.Parsed;
import org.lumbar.controller.mqtt.Incoming.Keeping;
import org.lumbar.controller.mqtt.Reading.Asker;
import org.lumbar.controller.mqtt.Reading.Refused;
import org.lumbar.controller.mqtt.Reading.Understood;

/// Reads commands from bytes that anybody may have sent. A stop is taken whatever its payload says;
/// everything else must be exactly right, and asked now.
final class CommandReader {
  /// How far a command's time may lie from this machine's clock (limit L47).
  private static final Duration OLDEST = Duration.ofSeconds(5);

  private CommandReader() {}

  static Reading read(Incoming incoming, Instant now) {
    Parsed parsed = CommandBody.parse(incoming.payload());
    return Verb.of(incoming.verb())
        .map(verb -> verb == Verb.STOP ? stop(incoming, parsed) : read(verb, incoming, parsed, now))
        .orElseGet(() -> notRemote(incoming.verb(), parsed));
  }

  /// A start or a resume moves somebody's back: only the person at the pad may ask for it.
  private static Reading notRemote(String word, Parsed parsed) {
    return new Refused(
        "not_commandable_remotely",
        "'%s' cannot be asked from afar, only %s can; a session starts with a press at the pad"
            .formatted(shortened(word), String.join(", ", Verb.words())),
        asker(parsed));
  }

  /// Only a message that the broker has kept from before stops nothing.
  private static Reading stop(Incoming incoming, Parsed parsed) {
    if (incoming.keeping() == Keeping.KEPT) {
      return retained(asker(parsed));
    }
    StopCause cause = parsed.readable().flatMap(CommandBody::cause).orElse(StopCause.NO_REASON);
    return new Understood(Verb.STOP, new Request.Stop(cause), asker(parsed));
  }

  private static Reading read(Verb verb, Incoming incoming, Parsed parsed, Instant now) {
    if (incoming.keeping() != Keeping.PASSING) {
      return retained(asker(parsed));
    }
    return switch (parsed) {
      case Parsed.Bad(String reason, String why) -> new Refused(reason, why, Asker.UNKNOWN);
      case Parsed.Good(CommandBody body) ->
          tooOld(body, now).<Reading>map(stale -> stale).orElseGet(() -> understood(verb, body));
    };
  }

  private static Refused retained(Asker asker) {
    return new Refused(
        "retained",
        "commands are not kept: send without the retain flag, and clear what the broker has kept "
            + "with an empty retained message",
        asker);
  }

  private static Optional<Refused> tooOld(CommandBody body, Instant now) {
    return body.sentAt()
        .map(sent -> Duration.between(sent, now))
        .filter(age -> age.abs().compareTo(OLDEST) > 0)
        .map(
            age ->
                new Refused(
                    "stale",
                    "ts is %d s away from this machine's clock, %d s are allowed: send it anew or set the clocks"
                        .formatted(age.abs().toSeconds(), OLDEST.toSeconds()),
                    body.asker()));
  }

  private static Reading understood(Verb verb, CommandBody body) {
    return request(verb, body)
        .<Reading>map(request -> new Understood(verb, request, body.asker()))
        .orElseGet(
            () ->
                new Refused(
                    "malformed", "args.routine must name the routine to propose", body.asker()));
  }

  private static Optional<Request> request(Verb verb, CommandBody body) {
    return switch (verb) {
      case STOP -> Optional.of(new Request.Stop(StopCause.NO_REASON));
      case PAUSE -> Optional.of(new Request.Pause());
      case SOFTER -> Optional.of(new Request.Softer());
      case HEAT_OFF -> Optional.of(new Request.HeatOff());
      case OKAY -> Optional.of(new Request.Okay());
      case PROPOSE -> body.routine().map(Request.Choose::new);
    };
  }

  private static Asker asker(Parsed parsed) {
    return parsed.readable().map(CommandBody::asker).orElse(Asker.UNKNOWN);
  }

  private static String shortened(String word) {
    return word.length() <= 40 ? word : word.substring(0, 40) + "...";
  }
}

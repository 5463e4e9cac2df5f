package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.mqtt.Reading.Asker;
import org.lumbar.controller.mqtt.Reading.Refused;
import org.lumbar.controller.mqtt.Reading.Understood;
import org.lumbar.controller.mqtt.Replies.Asked;

/// Passes commands on to the desk and its answers back, and says no where that is the answer. Works
/// on the broker client's threads and never waits. `monotonic` is the daemon's time, for counting
/// and forgetting; the wall clock only judges the times that askers send.
final class CommandDesk {
  /// An asker hears something within this time, whatever the control loop does.
  private static final long ANSWER_MILLIS = 1000;

  private final Desk desk;
  private final Replies replies;
  private final InstantSource wallClock;
  private final Supplier<Duration> monotonic;
  private final RateLimit rate = new RateLimit();
  private final AnswerBook book = new AnswerBook();

  CommandDesk(Desk desk, Replies replies, InstantSource wallClock, Supplier<Duration> monotonic) {
    this.desk = desk;
    this.replies = replies;
    this.wallClock = wallClock;
    this.monotonic = monotonic;
  }

  /// Takes one message after another.
  synchronized void take(Incoming incoming) {
    if (incoming.verb().equals(Verb.STOP.word())) {
      handle(incoming);
      return;
    }
    switch (rate.judge(monotonic.get())) {
      case FINE -> handle(incoming);
      case TOO_MANY ->
          replies.rejected(
              new Asked(incoming, Asker.UNKNOWN),
              "too_many",
              "more than ten commands in a second; only stop is always heard");
      case FLOOD -> {}
    }
  }

  private void handle(Incoming incoming) {
    switch (CommandReader.read(incoming, wallClock.instant())) {
      case Understood understood -> once(new Asked(incoming, understood.asker()), understood);
      case Refused(String reason, String why, Asker asker) ->
          replies.rejected(new Asked(incoming, asker), reason, why);
    }
  }

  /// A stop is done as often as it is asked, everything else once for its id.
  private void once(Asked asked, Understood understood) {
    Optional<String> id = understood.asker().id();
    if (understood.verb() == Verb.STOP || id.isEmpty()) {
      ask(asked, understood);
      return;
    }
    switch (book.ask(id.get(), monotonic.get())) {
      case AnswerBook.Found.New _ -> ask(asked, understood);
      case AnswerBook.Found.Pending _ -> {}
      case AnswerBook.Found.Answered(Payload.Ack answer) -> replies.send(asked, answer);
    }
  }

  private void ask(Asked asked, Understood understood) {
    var _ =
        desk.ask(understood.request(), "mqtt:" + understood.asker().by())
            .copy()
            .orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
            .whenComplete((reply, _) -> remember(asked, answer(asked, reply)));
  }

  private Payload.Ack answer(Asked asked, @Nullable Reply reply) {
    return switch (reply) {
      case null ->
          replies.failed(asked, "no answer from the control loop: use the red button at the pad");
      case Reply.Done(String text) -> replies.done(asked, text);
      case Reply.Rejected(String code, String why) -> replies.rejected(asked, code, why);
    };
  }

  private void remember(Asked asked, Payload.Ack answer) {
    asked.asker().id().ifPresent(id -> book.answered(id, answer));
  }
}

package org.lumbar.controller.mqtt;

import java.time.InstantSource;
import java.util.Optional;
import org.lumbar.controller.mqtt.Reading.Asker;
import org.lumbar.controller.status.SessionState;
import org.lumbar.controller.status.Snapshot;

/// Tells the asker what became of a command, and everybody what was refused.
final class Replies {
  /// A command and who asks it.
  record Asked(Incoming incoming, Asker asker) {}

  private final TopicTree tree;
  private final Outbox outbox;
  private final InstantSource wallClock;

  Replies(TopicTree tree, Outbox outbox, InstantSource wallClock) {
    this.tree = tree;
    this.outbox = outbox;
    this.wallClock = wallClock;
  }

  /// The answer is returned so that it can be given again.
  Payload.Ack done(Asked asked, String text) {
    return send(asked, ack(asked, "done", Optional.empty(), text));
  }

  Payload.Ack rejected(Asked asked, String reason, String why) {
    outbox.post(Letter.of(Topic.EVENT, tree, rejection(asked, reason, why)));
    return send(asked, ack(asked, "rejected", Optional.of(reason), why));
  }

  Payload.Ack failed(Asked asked, String why) {
    return send(asked, ack(asked, "error", Optional.of("no_answer"), why));
  }

  Payload.Ack send(Asked asked, Payload.Ack ack) {
    outbox.post(new Letter(Topic.ACK, address(asked), ack, asked.incoming().correlation()));
    return ack;
  }

  private String address(Asked asked) {
    return asked
        .incoming()
        .replyTo()
        .filter(tree::isAck)
        .orElseGet(() -> tree.ack(asked.asker().by()));
  }

  private Payload.Ack ack(Asked asked, String status, Optional<String> reason, String text) {
    return new Payload.Ack(
        Payload.VERSION,
        wallClock.millis(),
        asked.asker().id(),
        asked.incoming().verb(),
        status,
        reason,
        text,
        outbox.newest().map(Snapshot::state).orElse(SessionState.DISCONNECTED).word());
  }

  private Payload.Rejection rejection(Asked asked, String reason, String why) {
    return new Payload.Rejection(
        Payload.VERSION,
        wallClock.millis(),
        "rejected",
        why,
        asked.incoming().verb(),
        reason,
        asked.asker().by(),
        asked.asker().id());
  }
}

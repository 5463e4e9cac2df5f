package org.lumbar.controller.mqtt;

import java.time.InstantSource;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;

/// Makes letters of what there is to tell.
final class Editor {
  private final TopicTree tree;
  private final About about;
  private final InstantSource wallClock;

  Editor(TopicTree tree, About about, InstantSource wallClock) {
    this.tree = tree;
    this.about = about;
    this.wallClock = wallClock;
  }

  Letter availability(boolean online) {
    return Letter.of(Topic.AVAILABILITY, tree, new Payload.Availability(online));
  }

  /// What `topic`, one of those that a snapshot feeds, has to say of it.
  Letter of(Topic topic, Snapshot snapshot) {
    return Letter.of(topic, tree, payload(topic, new Wording(snapshot, wallClock.instant())));
  }

  Letter of(Happening happening) {
    return Letter.of(Topic.EVENT, tree, Wording.event(happening, wallClock.instant()));
  }

  private Payload payload(Topic topic, Wording wording) {
    return switch (topic) {
      case INFO -> wording.info(about);
      case STATUS -> wording.status();
      case SESSION -> wording.session();
      case FAULT -> wording.fault();
      case LIVE -> wording.live();
      case AVAILABILITY, EVENT, ACK ->
          throw new IllegalArgumentException(topic + " does not come from a snapshot");
    };
  }
}

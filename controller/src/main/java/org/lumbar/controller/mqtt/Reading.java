package org.lumbar.controller.mqtt;

import java.util.Optional;
import org.lumbar.controller.desk.Request;

/// What a message on a command topic turns out to be.
sealed interface Reading {
  /// Who asks, and the mark by which the asker knows the answer again.
  record Asker(Optional<String> id, String by) {
    static final Asker UNKNOWN = new Asker(Optional.empty(), "anyone");
  }

  record Understood(Verb verb, Request request, Asker asker) implements Reading {}

  /// Not to be done, with a stable `reason` and a sentence.
  record Refused(String reason, String why, Asker asker) implements Reading {}

  Asker asker();
}

package org.lumbar.controller.bench.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.status.Happening;

/// A happening of a kind whose sentence contains `reason`; without a reason, any of the kind.
public record Announcement(String kind, Optional<String> reason) {
  /// Every kind that the daemon announces.
  static final List<String> KINDS =
      List.of(
          "chosen",
          "cleared",
          "comfortable",
          "connected",
          "disconnected",
          "fault",
          "finished",
          "foreign",
          "heat",
          "on_bone",
          "pain",
          "paused",
          "presence",
          "rejected",
          "resumed",
          "screened",
          "softer",
          "started",
          "stopped");

  boolean is(Happening happening) {
    return happening.kind().equals(kind) && reason.map(words -> has(happening, words)).orElse(true);
  }

  private static boolean has(Happening happening, String words) {
    return happening.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  String words() {
    return "event \"%s\"%s".formatted(kind, reason.map(" with \"%s\""::formatted).orElse(""));
  }

  static String said(Happening happening) {
    return "%s at %s (%s)"
        .formatted(happening.kind(), TimeWords.of(happening.at()), happening.text());
  }
}

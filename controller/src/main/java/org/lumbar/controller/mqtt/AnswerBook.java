package org.lumbar.controller.mqtt;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers what has been asked by id, since a broker may deliver one message twice: the second
/// gets the answer of the first and is not done again.
final class AnswerBook {
  private static final Duration MEMORY = Duration.ofSeconds(60);
  private static final int MOST = 256;

  private record Entry(Duration asked, Optional<Payload.Ack> answer) {}

  /// What is known of an id.
  sealed interface Found {
    record New() implements Found {}

    /// Asked, but the answer is still to come, and comes by itself.
    record Pending() implements Found {}

    record Answered(Payload.Ack answer) implements Found {}
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// Looks `id` up, and notes it as asked if it is new.
  synchronized Found ask(String id, Duration at) {
    entries.values().removeIf(entry -> entry.asked().plus(MEMORY).compareTo(at) <= 0);
    Entry entry = entries.get(id);
    if (entry == null) {
      makeRoom();
      entries.put(id, new Entry(at, Optional.empty()));
      return new Found.New();
    }
    return entry.answer().<Found>map(Found.Answered::new).orElseGet(Found.Pending::new);
  }

  synchronized void answered(String id, Payload.Ack answer) {
    entries.computeIfPresent(id, (_, entry) -> new Entry(entry.asked(), Optional.of(answer)));
  }

  private void makeRoom() {
    if (entries.size() == MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
  }
}

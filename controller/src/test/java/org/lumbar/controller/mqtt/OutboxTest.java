package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.stage.Scene;

/// What is kept for the broker while it is away.
class OutboxTest {
  private final Outbox outbox = new Outbox();

  @Test
  void onlyTheNewestSnapshotIsKept() {
    outbox.show(Scene.idle().atMillis(1).snapshot());
    outbox.show(Scene.idle().atMillis(2).snapshot());
    assertThat(outbox.newest().orElseThrow().at()).isEqualTo(Duration.ofMillis(2));
  }

  @Test
  void theOldestLettersGoWhenNobodyFetchesThem() {
    for (int i = 0; i < 100_000; i++) {
      outbox.post(letter(i));
    }
    long first = ts(outbox.nextLetter().orElseThrow());
    assertThat(first).isEqualTo(100_000 - 500);
  }

  @Test
  void aLetterThatDidNotArriveIsTheNextAgain() {
    outbox.post(letter(1));
    outbox.post(letter(2));
    outbox.putBack(outbox.nextLetter().orElseThrow());
    assertThat(ts(outbox.nextLetter().orElseThrow())).isEqualTo(1);
  }

  @Test
  void waitingEndsWhenTheOutboxCloses() throws InterruptedException {
    outbox.close();
    outbox.awaitClosing(Duration.ofDays(1));
    outbox.awaitNews(Duration.ofDays(1));
    assertThat(outbox.isClosing()).isTrue();
  }

  @Test
  void newsFromBeforeTheWaitingCount() throws InterruptedException {
    outbox.post(letter(1));
    outbox.awaitNews(Duration.ofDays(1));
    assertThat(outbox.nextLetter()).isPresent();
  }

  private static Letter letter(long ts) {
    return Letter.of(
        Topic.EVENT, new TopicTree("home", "back"), new Payload.Event(1, ts, "kind", "text"));
  }

  private static long ts(Letter letter) {
    return ((Payload.Event) letter.payload()).ts();
  }
}

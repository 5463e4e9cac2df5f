package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.hardware.serial.HeardNews.News;

class RetryingTest {
  @Test
  void aReasonIsSaidOnceHoweverManyTriesItCosts() throws Exception {
    Deque<String> reasons = new ArrayDeque<>(List.of("gone", "gone", "gone", "busy"));
    HeardNews news = new HeardNews();
    SerialSettings settings = SerialSettings.at("/dev/ttyPAD");
    try (SerialLine line =
        new SerialLine(
            settings,
            news,
            () -> new Opening.Refused(reasons.size() > 1 ? reasons.pop() : reasons.peek()))) {
      line.start();

      assertThat(news.next(News.Waiting.class).why()).isEqualTo("gone");
      assertThat(news.next(News.Waiting.class).why()).isEqualTo("busy");
    }
  }

  @Test
  @DisplayName("F47: a reader that breaks down says so, and the line is opened anew")
  void afterAnErrorItIsTriedAgain() throws Exception {
    Deque<Error> errors = new ArrayDeque<>(List.of(new OutOfMemoryError("tried"), new Error("x")));
    HeardNews news = new HeardNews();
    try (SerialLine line =
        new SerialLine(
            SerialSettings.at("/dev/ttyPAD"),
            news,
            () -> {
              if (!errors.isEmpty()) {
                throw errors.pop();
              }
              return new Opening.Refused("busy");
            })) {
      line.start();

      assertThat(news.next(News.Closed.class).why()).contains("broke down", "OutOfMemoryError");
      assertThat(news.next(News.Closed.class).why()).contains("broke down");
      assertThat(news.next(News.Waiting.class).why()).isEqualTo("busy");
    }
  }

  @Test
  void pausesDoubleFrom200MillisecondsTo5Seconds() {
    assertThat(pausesAfter(false, false, false, false, false, false, false, false))
        .containsExactly(200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L, 5000L);
  }

  @Test
  void onlyALineThatBroughtBytesMakesThePausesShortAgain() {
    assertThat(pausesAfter(false, false, false, true, false))
        .containsExactly(200L, 400L, 800L, 200L, 400L);
  }

  private static List<Long> pausesAfter(boolean... heard) {
    List<Long> pauses = new ArrayList<>();
    Backoff backoff = Backoff.NONE;
    for (boolean bytes : heard) {
      backoff = backoff.afterTry(bytes);
      pauses.add(backoff.pause().toMillis());
    }
    return pauses;
  }
}

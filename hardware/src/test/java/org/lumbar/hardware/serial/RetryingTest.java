package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How times and spans are told: a person reads them on a phone and plans by them.
class DosageWordsTest {
  private final DosageWords words = new DosageWords(Past.BERLIN);

  @ParameterizedTest
  @CsvSource({
    "PT30S, a minute",
    "PT1M59S, a minute",
    "PT2M, 2 minutes",
    "PT60M, 60 minutes",
    "PT89M, 89 minutes",
    "PT90M, 1 h 30 min",
    "PT2H, 2 hours",
    "PT47H59M, 47 h 59 min",
    "PT48H, 2 days",
    "PT80H, 3 days"
  })
  void aSpanIsToldInItsOwnUnit(Duration span, String told) {
    assertThat(DosageWords.span(span)).isEqualTo(told);
  }

  /// It is Wednesday the 10th, noon in Berlin.
  @ParameterizedTest
  @CsvSource({
    "2026-06-10T10:00:01Z, 12:01",
    "2026-06-10T21:59:00Z, 23:59",
    "2026-06-10T21:59:01Z, tomorrow 00:00",
    "2026-06-11T08:00:00Z, tomorrow 10:00",
    "2026-06-12T08:00:00Z, Friday 10:00",
    "2026-06-16T08:00:00Z, Tuesday 10:00",
    "2026-06-17T08:00:00Z, 17 June 2026 10:00",
    "2026-06-09T08:00:00Z, 9 June 2026 10:00"
  })
  void aTimeIsToldAsPeopleSayIt(Instant time, String told) {
    assertThat(words.at(time, Past.NOON)).isEqualTo(told);
  }

  @Test
  void aRefusalIsASentence() {
    assertThat(words.sessions(1, "16:00"))
        .isEqualTo("Rest until 16:00: 1 massage in 24 hours is enough.");
    assertThat(words.sessions(2, "16:00"))
        .isEqualTo("Rest until 16:00: 2 massages in 24 hours are enough.");
    assertThat(words.underWay()).isEqualTo("A massage is under way.");
    assertThat(DosageWords.changed(Duration.ofHours(-3)))
        .isEqualTo("the computer's clock was set back by 3 hours");
    assertThat(DosageWords.changed(Duration.ofHours(3)))
        .isEqualTo("the computer's clock was set forward by 3 hours");
  }
}

package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeelingTest {
  @ParameterizedTest
  @EnumSource
  void aFeelingIsReadAsItIsSaid(Feeling feeling) {
    assertThat(feeling.word()).isEqualTo(feeling.name().toLowerCase(Locale.ROOT));
    assertThat(Feeling.of(feeling.word())).contains(feeling);
    assertThat(Feeling.of("awful")).isEmpty();
  }

  @Test
  @DisplayName("L23: whenever one is asked, worse can be said, and sore on the day after")
  void whatIsAskedAndAnswered() {
    for (Occasion occasion : Occasion.values()) {
      assertThat(occasion.question()).startsWith("How is your back").endsWith("?");
      assertThat(occasion.answers()).contains(Feeling.BETTER, Feeling.SAME, Feeling.WORSE);
      assertThat(occasion.answers().contains(Feeling.SORE))
          .isEqualTo(occasion == Occasion.NEXT_DAY);
    }
    assertThat(Occasion.NEXT_DAY.word()).isEqualTo("next_day");
  }
}

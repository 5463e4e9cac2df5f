package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;

/// Times, presses, commands and faults as people write them.
class ActWordsTest {
  @ParameterizedTest
  @CsvSource({
    "90s, 90000",
    "90, 90000",
    "1:30, 90000",
    "1:30.250, 90250",
    "2m, 120000",
    "1m30s, 90000",
    "250ms, 250",
    "1.5s, 1500",
    "0s, 0",
    "15:00, 900000",
    "1m250ms, 60250"
  })
  void aTimeHasManyForms(String words, long millis) {
    assertThat(TimeWords.read(words)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "s", "-1s", "1:60", "1h", "90 s", "1e3", "99999999999999999999s", ":30"})
  void whatIsNoTimeIsRefusedWithTheForms(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeWords.read(words))
        .withMessageContaining("1:30");
  }

  @ParameterizedTest
  @CsvSource({"90000, 1:30", "90250, 1:30.250", "900000, 15:00", "5, 0:00.005"})
  void aTimeIsSaidTheWayItIsRead(long millis, String words) {
    assertThat(TimeWords.of(Duration.ofMillis(millis))).isEqualTo(words);
    assertThat(TimeWords.read(words)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void aPressIsAButtonAtATime() {
    assertThat(ActWords.press("STOP@1:30"))
        .isEqualTo(new Act.Press(Duration.ofSeconds(90), Button.STOP));
  }

  @Test
  void aCommandIsARequestAtATime() {
    assertThat(ActWords.command("choose=gentle-daily@2s"))
        .isEqualTo(new Act.Ask(Duration.ofSeconds(2), new Request.Choose("gentle-daily")));
    assertThat(ActWords.command("heat_off@2s"))
        .isEqualTo(new Act.Ask(Duration.ofSeconds(2), new Request.HeatOff()));
  }

  @Test
  void aFaultHasAnEndOrNone() {
    assertThat(ActWords.fault("F22@10s")).singleElement().isInstanceOf(Act.Break.class);
    assertThat(ActWords.fault("sensor-open@10s..20s"))
        .extracting(Act::at)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({
    "hop@9s, 'there is no button \"hop\"; there are start'",
    "stpo@9s, there is no button \"stpo\"; did you mean stop?",
    "stop, has no time",
    "@9s, has no time",
    "stop@soon, \"soon\" is no time"
  })
  void aWrongPressIsAnsweredWithWhatThereIs(String words, String answer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActWords.press(words))
        .withMessageContaining(answer);
  }

  @Test
  void aFaultThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActWords.fault("F22@20s..10s"))
        .withMessageContaining("ends before it begins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActWords.fault("flood@20s"))
        .withMessageContaining("there is no fault \"flood\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActWords.command("start@20s"))
        .withMessageContaining("there is no command \"start\"");
  }
}

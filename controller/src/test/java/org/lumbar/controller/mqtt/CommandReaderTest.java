package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.mqtt.Incoming.Keeping;
import org.lumbar.controller.mqtt.Reading.Refused;
import org.lumbar.controller.mqtt.Reading.Understood;

/// What bytes from anywhere may and may not ask.
class CommandReaderTest {
  private static final Instant NOW = Stage.NOW;

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "PRESS", "{\"v\":9}", "{\"nonsense\":", "null", "[[[[1e999"})
  void aStopIsAStopWhateverItSays(String payload) {
    assertThat(read("stop", payload)).isInstanceOf(Understood.class);
    assertThat(read("stop", payload, Keeping.TO_BE_KEPT)).isInstanceOf(Understood.class);
  }

  @Test
  void aStopIsAStopHoweverLongAndHoweverOld() {
    assertThat(read("stop", "x".repeat(60_000))).isInstanceOf(Understood.class);
    assertThat(read("stop", "{\"ts\":1}")).isInstanceOf(Understood.class);
  }

  @Test
  void aStopMaySayWhy() {
    assertThat(request(read("stop", "{\"args\":{\"cause\":\"down_the_leg\"}}")))
        .isEqualTo(new Request.Stop(StopCause.DOWN_THE_LEG));
    assertThat(request(read("stop", "{\"args\":{\"cause\":\"boredom\"}}")))
        .isEqualTo(new Request.Stop(StopCause.NO_REASON));
  }

  @DisplayName("H39: a command that the broker has kept is never obeyed, a stop included")
  @ParameterizedTest
  @ValueSource(strings = {"stop", "pause", "softer", "heat_off", "okay", "propose"})
  void whatTheBrokerHasKeptIsRefused(String verb) {
    assertThat(reason(read(verb, "{\"args\":{\"routine\":\"a\"}}", Keeping.KEPT)))
        .isEqualTo("retained");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "softer", "heat_off", "okay", "propose"})
  void whatIsSentToBeKeptIsRefusedButForAStop(String verb) {
    assertThat(reason(read(verb, "", Keeping.TO_BE_KEPT))).isEqualTo("retained");
  }

  @DisplayName("H40: nothing from afar starts, resumes, or makes anything more")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start", "resume", "more", "harder", "arm", "limit", "clear", "clear_fault", "START",
        "Stop", "heat-off", "heat_on", "set", "", " stop", "stop ", "stop/now", "cap"
      })
  void everyOtherVerbIsRefused(String verb) {
    for (Keeping keeping : Keeping.values()) {
      assertThat(reason(read(verb, "{}", keeping))).isEqualTo("not_commandable_remotely");
    }
  }

  @DisplayName("L47: a command that lies more than 5 s beside the clock is refused")
  @ParameterizedTest
  @CsvSource({"-5001,stale", "-5000,", "0,", "5000,", "5001,stale", "-86400000,stale"})
  void aCommandIsAskedNowOrNotAtAll(long millis, String reason) {
    long ts = NOW.toEpochMilli() + millis;
    Reading reading = read("pause", "{\"ts\":" + ts + "}");
    assertThat(reason(reading)).isEqualTo(reason == null ? "" : reason);
  }

  @Test
  @DisplayName("F67: a command of more than 4 KiB is refused")
  void aCommandOfMoreThanFourKibibytesIsRefused() {
    String padding = " ".repeat(4094);
    assertThat(reason(read("pause", "{}" + padding))).isEmpty();
    assertThat(reason(read("pause", "{}" + padding + " "))).isEqualTo("too_large");
    assertThat(reason(read("pause", "ä".repeat(2100)))).isEqualTo("too_large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRESS",
        "null",
        "[]",
        "1",
        "{",
        "{}{}",
        "{\"v\":2}",
        "{\"v\":\"1\"}",
        "{\"level\":6}",
        "{\"ts\":NaN}",
        "{\"ts\":1e400}",
        "{\"ts\":\"now\"}",
        "{\"id\":\"\"}",
        "{\"id\":7}",
        "{\"id\":\"a/b\"}",
        "{\"by\":\"a\\nb\"}",
        "{\"by\":\"\\u0000\"}",
        "{\"args\":[]}",
        "{\"args\":{\"level\":6}}",
        "{\"id\":\"a\",\"id\":\"b\"}",
        "\u0000",
        "{\"args\":null,}"
      })
  @DisplayName("F67: what is not exactly a command is refused, whatever else it is")
  void whatIsNotExactlyACommandIsRefused(String payload) {
    assertThat(reason(read("softer", payload))).as(payload).isEqualTo("malformed");
  }

  @Test
  @DisplayName("F67: deep nesting is refused and not followed")
  void deepNestingIsRefusedAndNotFollowed() {
    assertThat(reason(read("pause", "[".repeat(4000)))).isEqualTo("malformed");
  }

  @Test
  void theRefusalNamesWhatIsWrong() {
    assertThat(((Refused) read("pause", "{\"level\":6}")).why()).contains("level");
    assertThat(((Refused) read("start", "")).why()).contains("start", "press at the pad");
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyVerbIsUnderstoodWithAllItMayCarry(Verb verb) {
    String payload =
        "{\"v\":1,\"id\":\"7f-1\",\"by\":\"caregiver:Jürgen\",\"ts\":"
            + NOW.toEpochMilli()
            + ",\"args\":{\"routine\":\"unclench-10\"}}";
    Reading reading = read(verb.word(), payload);
    assertThat(reading).isInstanceOf(Understood.class);
    assertThat(reading.asker())
        .isEqualTo(new Reading.Asker(Optional.of("7f-1"), "caregiver:Jürgen"));
  }

  @Test
  void aProposalNamesItsRoutine() {
    assertThat(request(read("propose", "{\"args\":{\"routine\":\"knots\"}}")))
        .isEqualTo(new Request.Choose("knots"));
    assertThat(reason(read("propose", ""))).isEqualTo("malformed");
    assertThat(reason(read("propose", "{\"args\":{}}"))).isEqualTo("malformed");
  }

  private static Reading read(String verb, String payload) {
    return read(verb, payload, Keeping.PASSING);
  }

  private static Reading read(String verb, String payload, Keeping keeping) {
    return CommandReader.read(
        new Incoming(verb, payload, keeping, Optional.empty(), Optional.empty()), NOW);
  }

  private static String reason(Reading reading) {
    return reading instanceof Refused refused ? refused.reason() : "";
  }

  private static Request request(Reading reading) {
    return ((Understood) reading).request();
  }
}

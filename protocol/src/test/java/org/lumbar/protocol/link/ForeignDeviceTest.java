package org.lumbar.protocol.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.protocol.frame.FrameEncoder;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadIdentity;

/// Whatever is plugged in that is no pad, or a pad that must not be driven, is named in under 3 s.
class ForeignDeviceTest {
  private static final Duration UNDER_3_SECONDS = Duration.ofMillis(2980);

  private final LinkBench bench = new LinkBench();

  @BeforeEach
  void open() {
    bench.open();
  }

  @Test
  void silenceIsNamedOnceInUnderThreeSeconds() {
    bench.pass(Duration.ofMillis(2480));
    assertThat(bench.signals).isEmpty();
    bench.pass(LinkBench.TICK);

    assertNamed(
        "nothing answers on this port; check that the pad is switched on, that its cable is plugged in"
            + " at both ends, and that the port is the pad's");
    bench.pass(Duration.ofMinutes(1));
    assertThat(bench.signals).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'\r\nERROR\r\n\r\nERROR\r\n', 18, '\"ERROR ERROR\"'",
    "'OK', 2, '\"OK\"'",
    "'$GPGGA,123519,4807.038,N,01131.000,E,1,08', 41, '\"$GPGGA,123519,4807.038,N\"'",
  })
  void aDeviceThatSpeaksTextIsQuoted(String text, int bytes, String quoted) {
    bench.hear(TestPad.text(text));
    bench.pass(UNDER_3_SECONDS);

    assertNamed(
        "this is not a Lumbar pad: %d bytes came that are none of its frames, beginning with %s;"
                .formatted(bytes, quoted)
            + " check the port and what is plugged into it");
  }

  @Test
  void aDeviceThatSpeaksAnotherProtocolIsShownInHex() {
    bench.hear(new byte[] {0x7E, 0x05}, new byte[] {0x10, 0x7F, (byte) 0xFF});
    bench.pass(UNDER_3_SECONDS);

    assertNamed(
        "this is not a Lumbar pad: 5 bytes came that are none of its frames, beginning with"
            + " 7e 05 10 7f ff; check the port and what is plugged into it");
  }

  @Test
  void onlyTheFirst24BytesAreShown() {
    byte[] chunk = new byte[20];
    Arrays.fill(chunk, (byte) 0xEE);
    bench.hear(chunk, chunk, chunk);
    bench.pass(UNDER_3_SECONDS);

    assertThat(onlySentence())
        .contains("60 bytes came")
        .contains("beginning with " + "ee ".repeat(23) + "ee;");
  }

  @Test
  void ourOwnEchoIsCalledAnEcho() {
    Header header = new Header(1, Header.HOST_TO_PAD, MessageType.HELLO.wire(), 0, 1, 0, 0);
    bench.hear(FrameEncoder.encode(header, new byte[] {1, 0, 0, 0}));
    bench.pass(UNDER_3_SECONDS);

    assertNamed(
        "this is not a Lumbar pad: what we send comes back, like from an echo or a bridged cable;"
            + " check the port and what is plugged into it");
  }

  @Test
  void whoTalksForASecondWithoutAFrameIsNamedThen() {
    babble(Duration.ofSeconds(1), TestPad.text("ERROR"));
    assertThat(bench.signals).isEmpty();
    babble(LinkBench.TICK, TestPad.text("ERROR"));

    assertThat(onlySentence()).contains("none of its frames, beginning with \"ERROR");
  }

  @Test
  void anEchoIsNamedAfterASecond() {
    Header header = new Header(1, Header.HOST_TO_PAD, MessageType.HELLO.wire(), 0, 1, 0, 0);
    babble(Duration.ofMillis(1_020), FrameEncoder.encode(header, new byte[] {1, 0, 0, 0}));

    assertThat(onlySentence()).contains("like from an echo");
  }

  @Test
  void whatABoardSaysWhileItStartsIsNotHeldAgainstIt() {
    babble(Duration.ofMillis(900), TestPad.text("boot: 0x13 (SPI_FAST_FLASH_BOOT)"));
    bench.pass(Duration.ofMillis(1_500));
    bench.hear(new byte[1], bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  void aPadOnAPoorLineIsNotTakenForADeviceThatTalks() {
    babble(Duration.ofMillis(200), TestPad.text("noise"));
    bench.hear(new byte[1], bench.pad.telemetry(1));
    babble(Duration.ofMillis(2_200), TestPad.text("noise"));
    bench.hear(new byte[1], bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  void framesWithoutAWelcomeAreNotEnough() {
    bench.hear(bench.pad.telemetry(1));
    bench.pass(UNDER_3_SECONDS);

    assertNamed(
        "this is not a Lumbar pad: frames came, but no answer to our greeting;"
            + " check the port and what is plugged into it");
  }

  @Test
  void onceNamedItIsGreetedEverySecondAndWhenAPadComesItConnects() {
    bench.pass(Duration.ofSeconds(3));
    bench.sent.clear();
    bench.pass(Duration.ofSeconds(10));
    assertThat(bench.hellos()).hasSize(10);

    bench.hear(new byte[1], bench.pad.welcome(bench.hostNonce()));
    assertThat(bench.signals.getLast()).isInstanceOf(LinkSignal.Connected.class);
  }

  @Test
  void whatCameBeforeTheLineWasReopenedIsForgotten() {
    bench.hear(TestPad.text("ERROR"), bench.pad.telemetry(1));
    bench.signals.addAll(bench.link.lineClosed("out", bench.now));
    bench.signals.clear();
    bench.open();
    bench.pass(UNDER_3_SECONDS);

    assertThat(onlySentence()).startsWith("nothing answers on this port;");
  }

  @Test
  @DisplayName("H59: a pad of another protocol version is named at once, once, and never connected")
  void anotherVersionIsNamedAtOnce() {
    bench.pad.version = 2;
    bench.hear(bench.pad.welcome(bench.hostNonce()), bench.pad.telemetry(1));

    assertNamed(
        "this pad speaks protocol version 2 and this program version 1; update the older of them");
    bench.pass(Duration.ofSeconds(5));
    assertThat(bench.signals).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = LimitKey.class,
      names = {"INTENSITY_CAP_STEPS", "LEASE_MILLIS"})
  @DisplayName("L59: a limit that is one looser than expected keeps the pad from ever connecting")
  void aLooserLimitIsNamedWithBothValues(LimitKey key) {
    int ours = TestPad.LIMITS.values().getOrDefault(key, 0);
    welcomeWith(key, ours + 1);

    assertNamed(
        "this pad must not be driven: its limit %s is %d, looser than the expected %d;"
                .formatted(key, ours + 1, ours)
            + " update its firmware");
  }

  @Test
  @DisplayName("L59: where more is stricter, less is looser")
  void aFasterRiseIsLooser() {
    welcomeWith(LimitKey.MOTOR_RISE_0_TO_6_MILLIS, 399);

    assertThat(onlySentence())
        .contains("its limit MOTOR_RISE_0_TO_6_MILLIS is 399, looser than the expected 400");
  }

  @ParameterizedTest
  @CsvSource({"INTENSITY_CAP_STEPS, 239", "MOTOR_RISE_0_TO_6_MILLIS, 401", "LEASE_MILLIS, 0"})
  @DisplayName("L59: a stricter pad is welcome")
  void aStricterPadConnects(LimitKey key, int value) {
    welcomeWith(key, value);

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @Test
  @DisplayName("L59: a limit that the pad does not name counts as looser")
  void aMissingLimitIsLooser() {
    bench.pad.limits = new LimitsTable(Map.of(LimitKey.INTENSITY_CAP_STEPS, 240));
    bench.hear(bench.pad.welcome(bench.hostNonce()));

    assertNamed(
        "this pad must not be driven: it does not name its limit MOTOR_RISE_0_TO_6_MILLIS,"
            + " expected 400; update its firmware");
  }

  @Test
  void aLimitThatWeDoNotExpectDoesNotMatter() {
    welcomeWith(LimitKey.ZONE_SECONDS, 60_000);

    assertThat(bench.signals).hasOnlyElementsOfType(LinkSignal.Connected.class).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"cushion-6, 20, 2", "back-20, 19, 2", "back-20, 20, 1"})
  @DisplayName("H34: a pad of another layout, or of other parts, is named and never connected")
  void anotherBuildIsNamed(String layout, int motors, int heaters) {
    bench.pad.identity = new PadIdentity("LB-0001", layout, "1.0.0", motors, heaters);
    bench.hear(bench.pad.welcome(bench.hostNonce()), bench.pad.telemetry(1));

    assertNamed(
        "this pad must not be driven: it is of layout %s with %d motors and %d heaters, and this program drives back-20 with 20 and 2; plug in that pad, or set the layout of this one"
            .formatted(layout, motors, heaters));
  }

  @Test
  void aWelcomeThatCannotBeReadIsNamed() {
    bench.hear(bench.pad.frame(MessageType.WELCOME.wire(), new byte[3]));

    assertThat(onlySentence())
        .isEqualTo(
            "this pad must not be driven: its welcome cannot be read, the payload ends too early");
  }

  @Test
  void aSessionNeedsANonce() {
    bench.pad.nonce = 0;
    bench.hear(bench.pad.welcome(bench.hostNonce()));

    assertThat(onlySentence()).endsWith("its welcome cannot be read, its session nonce is 0");
  }

  @Test
  void aPadThatWasUnfitAndIsNowFitConnects() {
    welcomeWith(LimitKey.LEASE_MILLIS, 9_999);
    bench.pass(Duration.ofSeconds(1));
    bench.pad.limits = TestPad.LIMITS;
    bench.hear(bench.pad.welcome(bench.hostNonce()));

    assertThat(bench.signals).hasSize(2);
    assertThat(bench.signals.getLast()).isInstanceOf(LinkSignal.Connected.class);
  }

  /// Whatever is there says the same in every tick.
  private void babble(Duration time, byte[] said) {
    for (Duration end = bench.now.plus(time); bench.now.compareTo(end) < 0; ) {
      bench.hear(said);
      bench.pass(LinkBench.TICK);
    }
  }

  private void welcomeWith(LimitKey key, int value) {
    Map<LimitKey, Integer> values = new EnumMap<>(TestPad.LIMITS.values());
    values.put(key, value);
    bench.pad.limits = new LimitsTable(values);
    bench.hear(bench.pad.welcome(bench.hostNonce()));
  }

  private void assertNamed(String sentence) {
    assertThat(bench.signals).containsExactly(new LinkSignal.Foreign(sentence));
  }

  private String onlySentence() {
    List<LinkSignal> signals = bench.signals;
    assertThat(signals).hasSize(1).hasOnlyElementsOfType(LinkSignal.Foreign.class);
    return ((LinkSignal.Foreign) signals.getFirst()).why();
  }
}

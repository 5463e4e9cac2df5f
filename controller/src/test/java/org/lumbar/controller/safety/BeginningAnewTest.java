package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.SensorReading;

@DisplayName("L43: what was before a silence, or before a session, says nothing about now")
class BeginningAnewTest {
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration SETTLED = Duration.ofSeconds(5);
  private static final Duration LONG_SILENCE = Duration.ofSeconds(2);

  private final Watching watching = new Watching();

  static Stream<Arguments> waiting() {
    Limits limits = Limits.standard();
    Celsius low = Celsius.of(36);
    OneHeater pushed = OneHeater.heating(low, 80);
    return Stream.of(
        rule("L34", new Disagreement(limits), OneHeater.off().at(300, 340), 4.4),
        rule("L38", new HeatUp(limits), pushed.at(300), 89),
        rule("L40", new OffCurrent(BarePad.SHAPE), OneHeater.off().drawing(1_000), 0.1),
        rule("L42", new FrozenReading(limits), pushed.at(350), 59));
  }

  private static Arguments rule(String id, HeatRule rule, OneHeater bad, double seconds) {
    return Arguments.of(Named.of(id, rule), bad, Duration.ofMillis((long) (seconds * 1000)));
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void aRuleWaitsItsWholeTimeAgain(HeatRule rule, OneHeater bad, Duration justShort) {
    assertThat(bad.lasting(rule, START, justShort)).isEmpty();
    rule.forget();
    Duration again = START.plus(justShort).plusMillis(100);
    assertThat(bad.lasting(rule, again, justShort)).isEmpty();
    assertThat(bad.lasting(rule, again.plus(justShort), Duration.ofSeconds(1))).isPresent();
  }

  @Test
  @DisplayName("L39: a heater that lost its warmth has its whole time again after a new setpoint")
  void aNewSetpointIsANewHold() {
    HeatHeld rule = new HeatHeld(Limits.standard());
    OneHeater lost = OneHeater.heating(Celsius.of(36), 80).at(320);
    rule.judge(lost.at(355).sample(START));
    assertThat(lost.lasting(rule, START, Duration.ofSeconds(59))).isEmpty();
    rule.restart();
    rule.judge(lost.at(355).sample(START.plusSeconds(60)));

    assertThat(lost.lasting(rule, START.plusSeconds(61), Duration.ofSeconds(59))).isEmpty();
    assertThat(lost.lasting(rule, START.plusSeconds(120), Duration.ofSeconds(2))).isPresent();
  }

  @Test
  @DisplayName("L37: a rise is not taken over a silence")
  void aRiseIsNotTakenOverASilence() {
    RiseRate rule = new RiseRate(Limits.standard());
    OneHeater heater = OneHeater.heating(Celsius.of(40), 80);
    rule.judge(heater.at(300).sample(START));
    rule.forget();

    assertThat(rule.judge(heater.at(380).sample(START.plusSeconds(10)))).isEmpty();
  }

  @Test
  @DisplayName("L33 L43: after a silence the sensors must settle before there is heat")
  void sensorsSettleAnew() {
    watching.hear(Said.NOTHING, SETTLED);
    assertThat(watching.watch.heatHold()).isEmpty();
    watching.silence(LONG_SILENCE);
    watching.tick(Said.NOTHING);
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSORS_SETTLE);
  }

  @Test
  @DisplayName("L33: a pad that suddenly tells of more or fewer sensors begins anew")
  void anotherNumberOfSensorsBeginsAnew() {
    watching.hear(Said.NOTHING, SETTLED);
    SensorReading one = Said.measured(300);
    watching.hear(Said.NOTHING.sensing(List.of(one, one, one)), Duration.ofMillis(20));
    assertThat(watching.watch.heatHold()).contains(HeatHold.SENSORS_SETTLE);
  }

  @Test
  @DisplayName("L35 L27 L33: a sensor's troubles are counted anew")
  void aSensorsTroublesBeginAnew() {
    for (SensorReading bad : new SensorReading[] {new SensorReading.OpenCircuit(), measured(440)}) {
      SensorTrack track = new SensorTrack(Limits.standard());
      long most = bad instanceof SensorReading.OpenCircuit ? 780 : 380;
      hear(track, bad, START, most);
      track.forget();
      Duration again = START.plusMillis(most + 20);
      hear(track, bad, again, most);
      assertThat(track.isBroken() || track.isTooHot()).isFalse();
      hear(track, bad, again.plusMillis(most), 100);
      assertThat(track.isBroken() || track.isTooHot()).isTrue();
    }
  }

  @Test
  @DisplayName("L36: a sensor that jumped before a silence has not jumped since")
  void aSensorsJumpsBeginAnew() {
    SensorTrack track = new SensorTrack(Limits.standard());
    hear(track, measured(300), START, 1_500);
    hear(track, measured(400), START.plusSeconds(2), 1_000);
    assertThat(track.jumps()).isTrue();
    track.forget();

    assertThat(track.jumps()).isFalse();
  }

  @Test
  @DisplayName("L33: a sensor that is missing for less than 0.4 s after a silence still counts")
  void aMissingSensorIsCountedAnew() {
    SensorTrack track = new SensorTrack(Limits.standard());
    hear(track, measured(40), START, 300);
    track.forget();
    hear(track, measured(300), START.plusMillis(320), 1_000);
    hear(track, measured(40), START.plusSeconds(2), 380);
    assertThat(track.isValid()).isTrue();

    track.forget();
    hear(track, measured(40), START.plusMillis(2_400), 380);
    track.forget();
    hear(track, measured(40), START.plusMillis(2_800), 100);
    assertThat(track.isValid()).as("nothing has settled").isFalse();
  }

  private static SensorReading measured(int tenths) {
    return Said.measured(tenths);
  }

  private static void hear(SensorTrack track, SensorReading said, Duration from, long millis) {
    for (long after = 0; after <= millis; after += 20) {
      track.hear(said, from.plusMillis(after));
    }
  }

  @Test
  @DisplayName("L43: a second without a word is no silence yet, more is one")
  void aSilenceIsLongerThanASecond() {
    Said low = Said.NOTHING.supplied(10_000);
    watching.tick(low);
    watching.silence(Duration.ofMillis(980));
    assertThat(watching.tick(low)).isPresent();

    Watching other = new Watching();
    other.tick(low);
    other.silence(Duration.ofSeconds(1));
    assertThat(other.tick(low)).isEmpty();
  }

  @Test
  @DisplayName("L44: how warm the pad was at one start says nothing about the next")
  void aSessionIsNotJudgedByTheOneBefore() {
    StartWarmth rule = new StartWarmth();
    rule.beginSession();
    rule.judge(OneHeater.off().at(400).sample(START));
    assertThat(rule.forbidsHeat()).isTrue();
    rule.beginSession();

    assertThat(rule.forbidsHeat()).isFalse();
  }

  @Test
  @DisplayName("L44: heat is for a pad that is at 5 to 35 °C when the session begins")
  void aPadMustBeginMild() {
    assertThat(holdOfSessionAt(350)).isEmpty();
    assertThat(watching.watch.heatHold()).isEmpty();
    assertThat(holdOfSessionAt(351)).contains(HeatHold.NOT_AT_START);
    watching.hear(Said.NOTHING.at(330), SETTLED);
    assertThat(watching.watch.heatHold())
        .as("for the whole session")
        .contains(HeatHold.NOT_AT_START);
    assertThat(holdOfSessionAt(50)).isEmpty();
    holdOfSessionAt(49);
    watching.hear(Said.NOTHING.at(60), SETTLED);
    assertThat(watching.watch.heatHold()).contains(HeatHold.NOT_AT_START);
  }

  private Optional<HeatHold> holdOfSessionAt(int tenths) {
    watching.silence(LONG_SILENCE);
    watching.hear(Said.NOTHING.in(PadState.SAFE).at(tenths), SETTLED);
    watching.hear(Said.NOTHING.at(tenths), SETTLED);
    return watching.watch.heatHold();
  }

  @Test
  @DisplayName("L57 L14: currents and supply are judged anew after a silence")
  void powerIsJudgedAnew() {
    Said low = Said.NOTHING.supplied(10_000);
    Said runs = Said.NOTHING.drawing(500, 0);
    for (Said bad : new Said[] {low, runs}) {
      Watching fresh = new Watching();
      assertThat(fresh.hear(bad, Duration.ofMillis(80))).isEmpty();
      fresh.watch.forget();
      assertThat(fresh.hear(bad, Duration.ofMillis(80))).isEmpty();
      assertThat(fresh.hear(bad, Duration.ofMillis(200))).isPresent();
    }
  }

  @Test
  @DisplayName("L44: a pad that is found armed begins a session too")
  void aPadThatIsFoundArmedBeginsASession() {
    watching.hear(Said.NOTHING.at(351), SETTLED);

    assertThat(watching.watch.heatHold()).contains(HeatHold.NOT_AT_START);
  }

  @Test
  @DisplayName("L40 L42: every rule of a heater begins anew after a silence")
  void everyRuleBeginsAnew() {
    Said heats = Said.NOTHING.drawing(0, 1_000);
    assertThat(watching.hear(heats, Duration.ofMillis(180))).isEmpty();
    watching.silence(LONG_SILENCE);
    assertThat(watching.hear(heats, Duration.ofMillis(180))).isEmpty();
    assertThat(watching.hear(heats, Duration.ofMillis(100)).map(Finding::sentence))
        .contains("Current through heater 1, which is off: 1000 mA; the limit is 166 mA.");
  }

  @Test
  @DisplayName("L42: a moment of hardly any heat begins the minute anew")
  void aStillReadingBeginsAnewWithoutHeat() {
    FrozenReading rule = new FrozenReading(Limits.standard());
    OneHeater heater = OneHeater.heating(Celsius.of(36), 21).at(350);
    rule.judge(heater.sample(START));
    rule.judge(OneHeater.heating(Celsius.of(36), 20).at(350).sample(START.plusSeconds(40)));

    assertThat(heater.lasting(rule, START.plusSeconds(41), Duration.ofSeconds(59))).isEmpty();
    assertThat(rule.judge(heater.sample(START.plusSeconds(101)))).isPresent();
  }
}

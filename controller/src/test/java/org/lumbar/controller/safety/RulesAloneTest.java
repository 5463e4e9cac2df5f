package org.lumbar.controller.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.controller.safety.Finding.Rule;
import org.lumbar.protocol.message.Celsius;

/// Each heat rule by itself, at the sample on which it changes its mind.
class RulesAloneTest {
  private static final Celsius LOW = Celsius.of(36);
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofMillis(1);

  /// What a heater can have become after a minute, by hand: every second it loses at most 1 W for
  /// each kelvin above 20 °C and takes at most 1.5 W for each kelvin below 34 °C from a skin, and
  /// it stores 250 to 450 J for each kelvin. Two kelvin are allowed besides.
  @ParameterizedTest(name = "from {0} with {1} mA: {2} is too cold, {3} is not, {4} is too warm")
  @CsvSource({
    // 20 + 16 (1 - 1/250)^60 = 32.58, and without any heat it cannot become warmer
    "360,    0, 305, 306, 380, 381",
    // 12 W into 450 J/K, less what is lost; and 12 W + 21 W of the skin into 250 J/K
    "200, 1000, 194, 195, 286, 287",
    "380,  333, 330, 331, 409, 410",
    // nothing is lost below 20 °C
    "180,    0, 159, 160, 248, 249"
  })
  @DisplayName("H9: a heater becomes neither colder nor warmer than the energy allows")
  void energyIsConserved(
      int from, int milliamps, int tooCold, int coldest, int warmest, int tooWarm) {
    OneHeater heater = OneHeater.heating(LOW, 50).drawing(milliamps);

    assertThat(balance(heater, from, coldest)).isEmpty();
    assertThat(balance(heater, from, warmest)).isEmpty();
    assertThat(balance(heater, from, tooCold))
        .hasValueSatisfying(found -> assertChange(found, tooCold - from, coldest - from));
    assertThat(balance(heater, from, tooWarm))
        .hasValueSatisfying(found -> assertChange(found, tooWarm - from, warmest - from));
  }

  /// The limit lies less than a tenth beyond the last value that is allowed.
  private static void assertChange(Finding found, int tenths, int limitTenths) {
    assertThat(found)
        .isInstanceOfSatisfying(
            Finding.Change.class,
            change -> {
              assertThat(change.rule()).isEqualTo(Rule.UNLIKELY_WARMTH);
              assertThat(change.heater()).isEqualTo(OneHeater.HEATER);
              assertThat(change.kelvin()).isCloseTo(tenths / 10.0, within(0.001));
              assertThat(change.within()).hasMinutes(1);
              assertThat(change.limitKelvin()).isCloseTo(limitTenths / 10.0, within(0.1));
            });
  }

  /// A minute, sample by sample, at the end of which the heater is at `to`.
  private static Optional<Finding> balance(OneHeater heater, int from, int to) {
    EnergyBalance rule = new EnergyBalance();
    for (int second = 0; second < 60; second++) {
      assertThat(rule.judge(heater.at(from).sample(START.plusSeconds(second)))).isEmpty();
    }
    return rule.judge(heater.at(to).sample(START.plusSeconds(60)));
  }

  @Test
  @DisplayName("H9: every minute is a new balance, and a sensor that is not heard begins one")
  void aBalanceBeginsAnew() {
    EnergyBalance rule = new EnergyBalance();
    OneHeater cold = OneHeater.off().at(300);
    OneHeater warm = OneHeater.off().at(350);
    rule.judge(cold.sample(START));
    rule.judge(cold.unsettled(START.plusSeconds(30)));
    rule.judge(cold.sample(START.plusSeconds(31)));

    assertThat(rule.judge(warm.sample(START.plusSeconds(90)))).isEmpty();
    assertThat(rule.judge(warm.sample(START.plusSeconds(91)))).isPresent();
    assertThat(rule.judge(cold.sample(START.plusSeconds(92)))).isEmpty();
    assertThat(rule.judge(cold.sample(START.plusSeconds(151)))).isEmpty();
    assertThat(rule.judge(cold.sample(START.plusSeconds(152)))).isEmpty();
  }

  @ParameterizedTest(name = "a minute at {0} °C are {1} min at 43 °C")
  @CsvSource({"41, 0.0625", "42, 0.25", "43, 1", "44, 2", "45, 4"})
  @DisplayName("L31: the thermal dose is CEM43, by Sapareto and Dewey's factors")
  void theDoseIsCem43(double celsius, double minutes) {
    assertThat(ThermalDose.rate(celsius)).isCloseTo(minutes, within(1e-9));
  }

  @Test
  @DisplayName("L31: heat ends at the configured dose, everything at the hard one of 5 min")
  void theDoseAddsUp() {
    ThermalDose dose = new ThermalDose(Limits.standard());
    OneHeater hot = OneHeater.off().at(430, 300);
    dose.judge(hot.sample(START));
    dose.judge(hot.sample(START.plusSeconds(119)));
    assertThat(dose.isSpent()).isFalse();
    dose.judge(hot.sample(START.plusSeconds(120)));
    assertThat(dose.isSpent()).isTrue();
    assertThat(dose.judge(hot.sample(START.plusSeconds(299)))).isEmpty();

    assertThat(dose.judge(hot.sample(START.plusSeconds(300))))
        .contains(
            new Finding.UsedUp(Rule.TOO_MUCH_WARMTH, OneHeater.HEATER, 5.0, 5.0, "CEM43 minutes"));
    dose.beginSession();
    assertThat(dose.isSpent()).isFalse();
  }

  @Test
  @DisplayName("L31 H62: too much warmth is told until the heater is cool, and in no later session")
  void tooMuchWarmthCanBeAcknowledgedOnceItIsCool() {
    ThermalDose dose = new ThermalDose(Limits.standard());
    OneHeater off = OneHeater.off();
    dose.judge(off.at(430).sample(START));
    assertThat(dose.judge(off.at(430).sample(START.plusSeconds(301)))).isPresent();

    assertThat(dose.judge(off.at(380).sample(START.plusSeconds(400)))).isPresent();
    assertThat(dose.judge(off.unsettled(START.plusSeconds(401)))).isPresent();
    assertThat(dose.judge(off.at(379).sample(START.plusSeconds(402)))).isEmpty();
    assertThat(dose.isSpent()).isTrue();
  }

  @Test
  @DisplayName("L31: what was not measured is not counted")
  void aSilenceHasNoDose() {
    ThermalDose dose = new ThermalDose(Limits.standard());
    OneHeater hot = OneHeater.off().at(430);
    dose.judge(hot.sample(START));
    dose.forget();
    dose.judge(hot.sample(START.plusSeconds(200)));
    dose.judge(hot.unsettled(START.plusSeconds(400)));
    dose.judge(hot.sample(START.plusSeconds(519)));
    assertThat(dose.isSpent()).isFalse();
    dose.judge(hot.sample(START.plusSeconds(520)));
    assertThat(dose.isSpent()).isTrue();
  }

  @Test
  @DisplayName("L26: above 42.0 °C heat pauses until it is 1.0 °C under its setpoint, and for 30 s")
  void heatPausesWhenItIsTooWarm() {
    CutBack cutBack = new CutBack(Limits.standard());
    OneHeater heater = OneHeater.heating(Celsius.of(40), 20);
    cutBack.judge(heater.at(420).sample(START));
    assertThat(cutBack.isPaused()).isFalse();
    cutBack.judge(heater.at(421, 400).sample(START));
    assertThat(cutBack.isPaused()).isTrue();

    cutBack.judge(heater.at(390).sample(START.plusSeconds(40)));
    assertThat(cutBack.isPaused()).isTrue();
    cutBack.judge(heater.at(389).sample(START.plusSeconds(40)));
    assertThat(cutBack.isPaused()).isFalse();
  }

  @Test
  @DisplayName("L26: the 30 s begin anew with every moment above 42.0 °C")
  void thePauseIsLongEnough() {
    CutBack cutBack = new CutBack(Limits.standard());
    OneHeater heater = OneHeater.heating(Celsius.of(40), 20);
    cutBack.judge(heater.at(425).sample(START));
    cutBack.judge(heater.at(425).sample(START.plusSeconds(10)));
    cutBack.judge(heater.at(380).sample(START.plusSeconds(40).minus(MOMENT)));
    assertThat(cutBack.isPaused()).isTrue();
    cutBack.judge(heater.at(380).sample(START.plusSeconds(40)));
    assertThat(cutBack.isPaused()).isFalse();
  }

  @Test
  @DisplayName("L26: the third pause of a session is a fault, and a pad that is off counts none")
  void threePausesAreAFault() {
    CutBack cutBack = new CutBack(Limits.standard());
    OneHeater heater = OneHeater.heating(Celsius.of(40), 20);
    assertThat(pauses(cutBack, OneHeater.off(), 3)).isEmpty();
    assertThat(pauses(cutBack, heater, 2)).isEmpty();

    assertThat(pauses(cutBack, heater, 1))
        .contains(
            new Finding.UsedUp(
                Rule.TOO_WARM_AGAIN, OneHeater.HEATER, 3, 2, "pauses above 42.0 °C"));
    cutBack.beginSession();
    assertThat(pauses(cutBack, heater, 2)).isEmpty();
  }

  private int pauses;

  private Optional<Finding> pauses(CutBack cutBack, OneHeater heater, int count) {
    Optional<Finding> found = Optional.empty();
    for (int pause = 0; pause < count; pause++) {
      pauses++;
      cutBack.judge(heater.at(425).sample(START.plusMinutes(pauses)));
      assertThat(cutBack.isPaused()).isTrue();
      found = cutBack.judge(heater.at(300).sample(START.plusMinutes(pauses).plusSeconds(31)));
      assertThat(cutBack.isPaused()).isFalse();
    }
    return found;
  }

  @Test
  @DisplayName("L38: a heater has its whole 90 s, and each degree that it gains gives it 90 more")
  void aHeaterHasItsTime() {
    HeatUp rule = new HeatUp(Limits.standard());
    OneHeater heater = OneHeater.heating(LOW, 80);
    rule.judge(heater.at(300).sample(START));
    assertThat(rule.judge(heater.at(309).sample(START.plusSeconds(90).minus(MOMENT)))).isEmpty();
    assertThat(rule.judge(heater.at(310).sample(START.plusSeconds(90)))).isEmpty();
    assertThat(rule.judge(heater.at(319).sample(START.plusSeconds(180).minus(MOMENT)))).isEmpty();

    assertThat(rule.judge(heater.at(319).sample(START.plusSeconds(180))))
        .contains(
            new Finding.Change(
                Rule.NOT_HEATING, OneHeater.HEATER, 0.9, Duration.ofSeconds(90), 1.0));
  }

  @Test
  @DisplayName("L38: a moment at less than full power, or less than 3 °C below, begins anew")
  void aHeaterThatIsNotPushedIsNotJudged() {
    HeatUp rule = new HeatUp(Limits.standard());
    OneHeater pushed = OneHeater.heating(LOW, 80).at(300);
    for (OneHeater pause : new OneHeater[] {OneHeater.heating(LOW, 79).at(300), pushed.at(330)}) {
      rule.restart();
      rule.judge(pushed.sample(START));
      rule.judge(pause.sample(START.plusSeconds(50)));
      rule.judge(pushed.sample(START.plusSeconds(60)));

      assertThat(rule.judge(pushed.sample(START.plusSeconds(149)))).isEmpty();
      assertThat(rule.judge(pushed.sample(START.plusSeconds(150)))).isPresent();
    }
  }

  @Test
  @DisplayName("L39: what counts as warm is 1.0 °C under the setpoint")
  void warmIsADegreeBelow() {
    for (int reached : new int[] {350, 349}) {
      HeatHeld rule = new HeatHeld(Limits.standard());
      OneHeater heater = OneHeater.heating(LOW, 80);
      rule.judge(heater.at(reached).sample(START));

      Optional<Finding> found = heater.at(329).lasting(rule, START, Duration.ofSeconds(60));

      assertThat(found.isPresent()).isEqualTo(reached == 350);
    }
  }

  @Test
  @DisplayName("L41: a rise is taken from the lowest of the last minute, and from 37 °C up")
  void aRiseWhileOffIsTakenFromTheLowest() {
    OffWarming rule = new OffWarming(Limits.standard());
    OneHeater off = OneHeater.off();
    rule.judge(off.at(360).sample(START));
    rule.judge(off.at(390).sample(START.plusSeconds(15)));
    rule.judge(off.at(361).sample(START.plusSeconds(16)));
    assertThat(rule.judge(off.at(370).sample(START.plusSeconds(76)))).isEmpty();

    assertThat(rule.judge(off.at(371).sample(START.plusSeconds(76))))
        .contains(
            new Finding.Change(
                Rule.WARMS_WHILE_OFF, OneHeater.HEATER, 1.0, Duration.ofSeconds(60), 1.0));
    assertThat(rule.judge(off.at(375).sample(START.plusSeconds(76).plus(MOMENT)))).isEmpty();
  }

  @Test
  @DisplayName("L41: for 15 s the last of the warmth comes through, and 30 s is long enough off")
  void theAfterglowComesFirst() {
    OffWarming rule = new OffWarming(Limits.standard());
    OneHeater off = OneHeater.off();
    rule.judge(off.at(370).sample(START));
    rule.judge(off.at(370).sample(START.plusSeconds(15).minus(MOMENT)));
    rule.judge(off.at(380).sample(START.plusSeconds(15)));
    assertThat(rule.judge(off.at(390).sample(START.plusSeconds(30).minus(MOMENT)))).isEmpty();
    assertThat(rule.judge(off.at(389).sample(START.plusSeconds(30)))).isEmpty();
    assertThat(rule.judge(off.at(390).sample(START.plusSeconds(30)))).isPresent();

    rule.judge(OneHeater.heating(LOW, 1).at(390).sample(START.plusSeconds(31)));
    rule.judge(off.at(380).sample(START.plusSeconds(32)));
    assertThat(rule.judge(off.at(395).sample(START.plusSeconds(47)))).isEmpty();
    assertThat(rule.judge(off.at(400).sample(START.plusSeconds(61)))).isEmpty();
    assertThat(rule.judge(off.at(405).sample(START.plusSeconds(62)))).isPresent();
  }

  @Test
  @DisplayName("L37: the rise is taken over 30 s: 3.0 °C are allowed, 3.1 °C are not")
  void theRiseIsTakenOverHalfAMinute() {
    OneHeater heater = OneHeater.heating(LOW, 80);
    for (int tenths : new int[] {330, 331}) {
      RiseRate rule = new RiseRate(Limits.standard());
      rule.judge(heater.at(300).sample(START));
      Optional<Finding> found = rule.judge(heater.at(tenths).sample(START.plusSeconds(30)));
      assertThat(found.isPresent()).isEqualTo(tenths == 331);
      assertThat(rule.judge(heater.at(360).sample(START.plusSeconds(61)))).isEmpty();
    }
  }

  @Test
  @DisplayName("L37: off and not warm, nobody minds how fast it rises")
  void aColdPadMayRise() {
    OneHeater off = OneHeater.off();
    for (int tenths : new int[] {370, 371}) {
      RiseRate rule = new RiseRate(Limits.standard());
      rule.judge(off.at(300).sample(START));
      Optional<Finding> found = rule.judge(off.at(tenths).sample(START.plusSeconds(20)));
      assertThat(found.isPresent()).isEqualTo(tenths == 371);
    }
  }

  @Test
  @DisplayName("L42: 60 s of one and the same reading, not less")
  void aFrozenReadingHasItsTime() {
    FrozenReading rule = new FrozenReading(Limits.standard());
    OneHeater heater = OneHeater.heating(LOW, 21);
    rule.judge(heater.at(340).sample(START));
    rule.judge(heater.at(340, 341).sample(START.plusSeconds(1)));
    assertThat(rule.judge(heater.at(340, 341).sample(START.plusSeconds(60).minus(MOMENT))))
        .isEmpty();
    assertThat(rule.judge(heater.at(340, 341).sample(START.plusSeconds(60))))
        .contains(
            new Finding.Sensor(
                Rule.FROZEN_READING,
                OneHeater.HEATER,
                0,
                "has said the same for 60 s while it was heated"));
    assertThat(rule.judge(heater.at(341, 341).sample(START.plusSeconds(61))))
        .hasValueSatisfying(found -> assertThat(found.sentence()).startsWith("Sensor 2 "));
  }

  @Test
  @DisplayName("L36: the first samples may differ: nothing has settled until three agree")
  void nothingSettlesOnAStep() {
    SensorTrack track = new SensorTrack(Limits.standard());
    int[] tenths = {300, 350, 351, 352};
    assertThat(
            IntStream.range(0, tenths.length)
                .mapToObj(
                    sample -> {
                      track.hear(Said.measured(tenths[sample]), START.plusMillis(500L * sample));
                      return track.tenths().isPresent();
                    }))
        .containsExactly(false, false, false, true);
    assertThat(track.tenths()).hasValue(351);
  }
}

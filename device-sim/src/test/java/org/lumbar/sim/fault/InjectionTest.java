package org.lumbar.sim.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.sim.pad.PadModel;

class InjectionTest {
  private static final PadModel TINY =
      new PadModel("tiny", List.of(1.0, 1.0), Set.of(1), List.of(10.0), 2);

  @ParameterizedTest
  @MethodSource("org.lumbar.sim.fault.Fault#all")
  void eachFaultIsFoundByIdAndByNameAndByItsOwnExample(Fault fault) {
    assertThat(Fault.named(fault.id())).contains(fault);
    assertThat(Fault.named(fault.name())).contains(fault);
    assertThat(Injection.parse(fault.example())).isEqualTo(Injection.of(fault));
    assertThat(Injection.parse(Injection.of(fault).toString())).isEqualTo(Injection.of(fault));
    assertThat(fault.sentence()).endsWith(".");
  }

  @Test
  void namesAndIdsAreUnique() {
    assertThat(Fault.all().stream().map(Fault::id)).doesNotHaveDuplicates();
    assertThat(Fault.all().stream().map(Fault::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyFaultOfPadAndLineIsThere() {
    assertThat(Fault.all().stream().map(fault -> fault.id().replaceAll("[a-z]$", "")).distinct())
        .containsExactlyInAnyOrder(
            "F10", "F11", "F12", "F13", "F14", "F20", "F21", "F22", "F23", "F24", "F25", "F26",
            "F27", "F28", "F29", "F30", "F31", "F32", "F33", "F34", "F35", "F36", "F37", "F38",
            "F39", "F46", "F50", "F51", "F52", "F53", "F54", "F55", "F56", "F57", "F58", "F59",
            "F61", "F62", "F63", "F64");
  }

  @Test
  void valuesAreReadAndTheRestIsUsual() {
    assertThat(Injection.parse("f22").fault().name()).isEqualTo("sensor-open");
    assertThat(Injection.parse("line-loss=0.5").values()).containsExactly(0.5);
    assertThat(Injection.parse("line-flips=0.5/8").values()).containsExactly(0.5, 8.0);
    assertThat(Injection.parse("line-flips=0.5").values()).containsExactly(0.5, 1.0);
    assertThat(Injection.parse("sensor-spikes=0.2/90/2").toString())
        .isEqualTo("sensor-spikes=0.2/90/2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sensor-opne        | there is no fault \"sensor-opne\"; did you mean sensor-open?",
        "F99x               | there is no fault \"F99x\"",
        "line-loss=1.5      | line-loss: share of the frames must be 0..1, was 1.5",
        "line-loss=NaN      | line-loss: share of the frames must be 0..1, was NaN",
        "line-loss=much     | line-loss: \"much\" is not a number; write for instance line-loss=0.3",
        "line-loss=         | line-loss: \"\" is not a number; write for instance line-loss=0.3",
        "hang=3             | hang takes no value: write hang",
        "line-loss=0.1/2    | line-loss takes 1 value(s), not 2: write for instance line-loss=0.3",
        "heater-open=1.5    | heater-open: the heater must be a whole number of 1..100, was 1.5"
      })
  void whatIsWrongIsSaid(String text, String words) {
    assertThatThrownBy(() -> Injection.parse(text)).hasMessageContaining(words);
  }

  @Test
  void aPadWithoutSuchAPartIsNamed() {
    assertThatThrownBy(() -> Injection.parse("motor-open=2").requireFit(TINY))
        .hasMessage("motor-open: the motor is 2, but pad tiny has 1");
    assertThatThrownBy(() -> Injection.parse("sensors-swapped").requireFit(TINY))
        .hasMessageContaining("pad tiny has 1");
    assertThat(Injection.parse("sensor-open=2").requireFit(TINY).values()).containsExactly(2.0);
  }
}

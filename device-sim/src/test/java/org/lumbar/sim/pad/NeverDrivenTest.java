package org.lumbar.sim.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.Tag;
import org.lumbar.sim.host.BareHost;

@DisplayName("L6: a motor over spine, ribs or tailbone never runs")
class NeverDrivenTest {
  @ParameterizedTest
  @ValueSource(ints = {TestPads.SPINE, TestPads.RIB})
  void aDriveThatAsksForOnePutsAllOffAndLatches(int motor) {
    BareHost host = TestPads.armedHost();
    host.keepDriving(Duration.ofSeconds(1), 120);
    host.drive(motor, 1);
    assertThat(host.lastRefusal()).contains(RefusalReason.EXCLUDED_MOTOR);
    assertThat(host.view().fault()).isEqualTo(PadFault.EXCLUDED_MOTOR_ASKED);
    assertThat(host.view().isOff()).isTrue();
    assertThat(host.view().enabled()).isFalse();
  }

  @Test
  void inSafeToo() {
    BareHost host = TestPads.host();
    host.greet();
    host.drive(TestPads.SPINE, 1);
    assertThat(host.view().fault()).isEqualTo(PadFault.EXCLUDED_MOTOR_ASKED);
  }

  @Test
  void thePadFindsThemItself() {
    assertThat(TestPads.back20().neverDriven()).containsExactlyInAnyOrder(2, 7, 12, 15, 17, 19);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-35.9, 0, 20, 35.9})
  void aBodyWithin25MillimetresOfTheMidlineIsExcluded(double xMm) {
    assertThat(NeverDriven.lies(motor(xMm, Tag.PARASPINAL))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-36.1, 36.1})
  void aBodyBeyondThemIsNot(double xMm) {
    assertThat(NeverDriven.lies(motor(xMm, Tag.PARASPINAL))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Tag.class,
      names = {"SPINE", "RIB", "TAILBONE"})
  void aTagOfBoneExcludesWhereverItLies(Tag bone) {
    assertThat(NeverDriven.lies(motor(90, bone))).isTrue();
  }

  private static Motor motor(double xMm, Tag tag) {
    return new Motor("m", new Place(xMm, 0), 11, Set.of(tag), false, 1);
  }
}

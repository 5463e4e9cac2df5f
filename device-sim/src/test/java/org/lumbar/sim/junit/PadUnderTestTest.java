package org.lumbar.sim.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.physics.HeaterDamage;
import org.lumbar.sim.physics.MotorDamage;

/// What the extension itself promises: time, and assertions that fail when they should.
class PadUnderTestTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @PadTest(layout = "cushion-6", seed = 9)
  void thePadIsTheOneThatTheAnnotationNames(PadUnderTest pad) {
    assertThat(pad.pad().model().layout()).isEqualTo("cushion-6");
    assertThat(pad.now()).isZero();
  }

  @PadTest
  void tasksAreCalledOneByOneAtTheirTimesAndNeverInABurst(PadUnderTest pad) {
    List<String> calls = new ArrayList<>();
    pad.every(Duration.ofMillis(20), now -> calls.add("a" + now.toMillis()));
    pad.every(Duration.ofMillis(30), now -> calls.add("b" + now.toMillis()));
    pad.pass(Duration.ofMillis(60));
    pad.pass(Duration.ofMillis(4));
    assertThat(calls).containsExactly("a20", "b30", "a40", "a60", "b60");
    assertThat(pad.now()).hasMillis(60);
    assertThatThrownBy(() -> pad.every(Duration.ofMillis(1), _ -> {}))
        .hasMessageContaining("every 5 ms at the most");
  }

  @PadTest
  void whatTheDriverLeavesOnIsNotOffWhateverThePadSays(PadUnderTest pad) {
    pad.pad().plant().enableStuck(true);
    pad.pad().plant().motor(1).damage(MotorDamage.DRIVER_SHORTED);
    pad.pass(SECOND);
    assertThatThrownBy(() -> pad.assertAllOffWithin(SECOND))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("everything off within 1.000 s of 1.000 s")
        .hasMessageContaining("motors draw 0.0");
    assertThatThrownBy(() -> pad.assertStaysOffFor(SECOND)).hasMessageContaining("stay off");
    pad.pad().plant().motor(1).damage(MotorDamage.NONE);
    assertThatCode(() -> pad.assertAllOffWithin(SECOND)).doesNotThrowAnyException();
    assertThatCode(() -> pad.assertStaysOffFor(SECOND)).doesNotThrowAnyException();
  }

  @PadTest
  void aHeaterThatHeatsIsNotOff(PadUnderTest pad) {
    pad.pad().plant().enableStuck(true);
    pad.pad().plant().area(0).damage(HeaterDamage.STUCK_ON);
    pad.pass(SECOND);
    assertThatThrownBy(() -> pad.assertAllOffWithin(SECOND)).hasMessageContaining("heaters [19");
    pad.assertFaultWithin(PadFault.STUCK_ON, SECOND);
    assertThatThrownBy(() -> pad.assertFaultWithin(PadFault.SUPPLY, SECOND))
        .hasMessageContaining("expected fault SUPPLY", "STUCK_ON");
    assertThatThrownBy(() -> pad.assertNeverHotterThan(24)).hasMessageContaining("24.0 °C");
    assertThatCode(() -> pad.assertNeverHotterThan(41)).doesNotThrowAnyException();
  }

  @PadTest
  void aPadThatDoesNothingIsFoundOutToo(PadUnderTest pad) {
    assertThatThrownBy(() -> pad.assertRunsWithin(1, SECOND))
        .hasMessageContaining("expected motor 1 to run within 1.000 s");
    assertThatThrownBy(() -> pad.assertState(PadState.ARMED)).hasMessageContaining("ARMED");
    assertThatThrownBy(() -> pad.assertNeverStrongerThan(-1)).hasMessageContaining("above level");
    assertThatCode(() -> pad.assertState(PadState.SAFE)).doesNotThrowAnyException();
  }

  @Test
  void theExampleOfTheDocumentIsTheOneThatRuns() throws IOException {
    String document = Files.readString(Path.of("../docs/pad-test.md"));
    String example =
        Files.readString(Path.of("src/test/java/org/lumbar/sim/junit/SilentHostTest.java"));
    assertThat(document).contains(example.substring(example.indexOf("/// A host of one's own")));
  }
}

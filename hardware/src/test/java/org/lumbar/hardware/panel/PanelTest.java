package org.lumbar.hardware.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// On Pi4J with its mock of the pins. The mock's pins start low, which reads as pressed.
class PanelTest {
  private static final int START = 5;
  private static final int STOP = 6;
  private static final int SOFTER = 13;
  private static final int LIGHT = 19;

  private final List<PanelButton> presses = new ArrayList<>();
  private Context pi4j;
  private Panel panel;
  private Duration now = Duration.ZERO;

  @BeforeEach
  void openPanel() {
    pi4j =
        Pi4J.newContextBuilder()
            .add(MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())
            .disableShutdownHook()
            .build();
    PanelSettings pins =
        new PanelSettings(
            OptionalInt.of(START),
            OptionalInt.of(STOP),
            OptionalInt.of(SOFTER),
            OptionalInt.of(LIGHT));
    panel = Panel.open(pins, () -> pi4j, presses::add);
  }

  @AfterEach
  void closePanel() {
    panel.close();
  }

  @Test
  void stopActsAtTheEdgeWithoutWaitingForAPoll() {
    releaseAll();
    press(STOP);

    assertThat(presses).containsExactly(PanelButton.STOP);
  }

  @Test
  void softerActsAtTheEdgeToo() {
    releaseAll();
    press(SOFTER);

    assertThat(presses).containsExactly(PanelButton.SOFTER);
  }

  @Test
  void aPressIsToldOnceByEdgeAndPollTogether() {
    releaseAll();
    press(STOP);
    pollFor(3000);

    assertThat(presses).containsExactly(PanelButton.STOP);
  }

  @Test
  @DisplayName("H60: start pressed for less than a second starts nothing")
  void aShortPressOfStartIsNone() {
    releaseAll();
    press(START);
    pollFor(950);
    release(START);
    pollFor(5000);

    assertThat(presses).isEmpty();
  }

  @Test
  @DisplayName("H60: start held for a second counts")
  void startHeldForASecondCounts() {
    releaseAll();
    press(START);
    pollFor(1200);

    assertThat(presses).containsExactly(PanelButton.START);
  }

  @Test
  void startHeldWhileStopIsPressedMustBeReleasedBeforeItCounts() {
    releaseAll();
    press(STOP);
    press(START);
    pollFor(5000);
    assertThat(presses).containsExactly(PanelButton.STOP);

    release(STOP);
    pollFor(5000);
    assertThat(presses).containsExactly(PanelButton.STOP);

    release(START);
    pollFor(200);
    press(START);
    pollFor(1200);
    assertThat(presses).containsExactly(PanelButton.STOP, PanelButton.START);
  }

  @Test
  @DisplayName("F62: buttons that are pressed when the panel opens count for nothing and are named")
  void buttonsStuckAtTheOpeningCountForNothing() {
    pollFor(60_000);

    assertThat(presses).isEmpty();
    assertThat(panel.trouble().orElseThrow())
        .contains("the start button has read pressed since the start")
        .contains("the stop button has read pressed since the start");
  }

  @Test
  void aPanelThatWorksHasNoTrouble() {
    releaseAll();

    assertThat(panel.trouble()).isEmpty();
  }

  @Test
  void theLightFollowsAndIsOffInTheEnd() {
    DigitalOutput light = pi4j.io("lumbar-light", DigitalOutput.class);
    assertThat(light.state()).isEqualTo(DigitalState.LOW);

    panel.light(true);
    assertThat(light.state()).isEqualTo(DigitalState.HIGH);
    panel.light(false);
    assertThat(light.state()).isEqualTo(DigitalState.LOW);

    panel.light(true);
    panel.close();
    assertThat(light.state()).isEqualTo(DigitalState.LOW);
    assertThat(pi4j.isShutdown()).isTrue();
  }

  private void press(int pin) {
    input(pin).mockState(DigitalState.LOW);
  }

  private void release(int pin) {
    input(pin).mockState(DigitalState.HIGH);
  }

  private void releaseAll() {
    release(START);
    release(STOP);
    release(SOFTER);
    pollFor(200);
  }

  private void pollFor(long millis) {
    for (long passed = 0; passed < millis; passed += 50) {
      now = now.plusMillis(50);
      panel.poll(now);
    }
  }

  private MockDigitalInput input(int pin) {
    return switch (pin) {
      case START -> pi4j.io("lumbar-start-button", MockDigitalInput.class);
      case STOP -> pi4j.io("lumbar-stop-button", MockDigitalInput.class);
      default -> pi4j.io("lumbar-softer-button", MockDigitalInput.class);
    };
  }
}

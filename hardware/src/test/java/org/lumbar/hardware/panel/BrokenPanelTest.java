package org.lumbar.hardware.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.DigitalStateChangeEvent;
import com.pi4j.io.gpio.digital.DigitalStateChangeListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/// Failures of the GPIO library, scripted: none may cost more than the panel, and none is silent.
class BrokenPanelTest {
  private static final PanelSettings START_STOP_LIGHT =
      new PanelSettings(
          OptionalInt.of(5), OptionalInt.of(6), OptionalInt.empty(), OptionalInt.of(19));

  private final List<PanelButton> presses = new ArrayList<>();
  private final Context gpio = mock(Context.class, RETURNS_DEEP_STUBS);
  private final DigitalInput start = mock(DigitalInput.class);
  private final DigitalInput stop = mock(DigitalInput.class);
  private final DigitalOutput light = mock(DigitalOutput.class);
  private Duration now = Duration.ZERO;

  @BeforeEach
  void makePinsThatWork() {
    when(gpio.create(any(DigitalInputConfig.class))).thenReturn(start, stop);
    when(gpio.create(any(DigitalOutputConfig.class))).thenReturn(light);
    when(start.state()).thenReturn(DigitalState.HIGH);
    when(stop.state()).thenReturn(DigitalState.HIGH);
  }

  @Test
  void aMachineWithoutGpioLosesThePanelAndNothingElse() {
    try (Panel panel =
        Panel.open(
            START_STOP_LIGHT,
            () -> {
              throw new IllegalStateException("this machine has no GPIO");
            },
            presses::add)) {
      panel.light(true);
      poll(panel, 100);

      assertThat(panel.trouble()).contains("the panel is not in use: this machine has no GPIO");
    }
  }

  @Test
  void aLibraryThatCannotBeLoadedIsTroubleToo() {
    when(gpio.create(any(DigitalInputConfig.class))).thenThrow(new ExceptionInInitializerError());
    try (Panel panel = open()) {
      assertThat(panel.trouble()).contains("the panel is not in use: ExceptionInInitializerError");
    }
  }

  @Test
  void withoutAPinInTheSettingsNobodyAsksForGpio() {
    try (Panel panel =
        Panel.open(
            PanelSettings.none(),
            () -> {
              throw new AssertionError("asked");
            },
            presses::add)) {
      assertThat(panel.trouble()).isEmpty();
    }
  }

  @Test
  void whereTheStopPinFailsTheStartPinIsNotUsedEither() {
    when(gpio.create(any(DigitalInputConfig.class)))
        .thenReturn(start)
        .thenThrow(new Pi4JException("pin 6 is taken"));
    try (Panel panel = open()) {
      poll(panel, 10);
      when(start.state()).thenReturn(DigitalState.LOW);
      poll(panel, 100);

      assertThat(presses).isEmpty();
      assertThat(panel.trouble()).contains("the panel is not in use: pin 6 is taken");
      verify(gpio).shutdown();
    }
  }

  @Test
  void aLightThatFailsToOpenLeavesTheButtonsInUse() {
    when(gpio.create(any(DigitalOutputConfig.class)))
        .thenThrow(new Pi4JException("pin 19 is taken"));
    try (Panel panel = open()) {
      poll(panel, 10);
      when(stop.state()).thenReturn(DigitalState.LOW);
      poll(panel, 1);

      assertThat(presses).containsExactly(PanelButton.STOP);
      assertThat(panel.trouble()).contains("the panel's light does not work: pin 19 is taken");
    }
  }

  @Test
  void aLightThatFailsLaterIsTroubleUntilItWorks() {
    try (Panel panel = open()) {
      when(light.setState(true)).thenThrow(new Pi4JException("wire off"));
      panel.light(true);
      assertThat(panel.trouble()).contains("the panel's light does not work: wire off");

      panel.light(false);
      assertThat(panel.trouble()).isEmpty();
    }
  }

  @Test
  void aStopButtonThatCannotBeReadCountsAsPressed() {
    try (Panel panel = open()) {
      poll(panel, 10);
      when(stop.state()).thenThrow(new Pi4JException("gone"));
      poll(panel, 1);

      assertThat(presses).containsExactly(PanelButton.STOP);
      assertThat(panel.trouble()).contains("the stop button cannot be read");
    }
  }

  @Test
  void aStartButtonThatCannotBeReadCountsAsReleased() {
    try (Panel panel = open()) {
      poll(panel, 10);
      when(start.state()).thenThrow(new Pi4JException("gone"));
      poll(panel, 100);

      assertThat(presses).isEmpty();
      assertThat(panel.trouble()).contains("the start button cannot be read");
    }
  }

  @Test
  void aPressWhoseListenerFailedIsToldAgainByThePoll() {
    List<PanelButton> attempts = new ArrayList<>();
    try (Panel panel =
        Panel.open(
            START_STOP_LIGHT,
            () -> gpio,
            button -> {
              attempts.add(button);
              throw new IllegalStateException("queue closed");
            })) {
      poll(panel, 10);
      assertThatCode(() -> edgeOf(stop, DigitalState.LOW)).doesNotThrowAnyException();

      assertThatThrownBy(() -> poll(panel, 1)).hasMessage("queue closed");
      assertThat(attempts).containsExactly(PanelButton.STOP, PanelButton.STOP);
    }
  }

  @Test
  void aLibraryThatFailsToShutDownDisturbsNeitherTheEndNorTheLight() {
    doThrow(new NoSuchMethodError("shutdown")).when(gpio).shutdown();
    Panel panel = open();
    panel.light(true);

    assertThatCode(panel::close).doesNotThrowAnyException();
    verify(light).setState(false);
  }

  private Panel open() {
    return Panel.open(START_STOP_LIGHT, () -> gpio, presses::add);
  }

  private void poll(Panel panel, int times) {
    for (int i = 0; i < times; i++) {
      now = now.plusMillis(20);
      panel.poll(now);
    }
  }

  private static void edgeOf(DigitalInput input, DigitalState state) {
    ArgumentCaptor<DigitalStateChangeListener> listener =
        ArgumentCaptor.forClass(DigitalStateChangeListener.class);
    verify(input).addListener(listener.capture());
    listener.getValue().onDigitalStateChange(new DigitalStateChangeEvent<>(input, state));
  }
}

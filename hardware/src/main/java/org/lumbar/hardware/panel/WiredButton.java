package org.lumbar.hardware.panel;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import java.time.Duration;
import java.util.Optional;

/// One button on one pin: its edges and looks go to a [PressWatch].
final class WiredButton {
  /// Hazard H60.
  private static final Duration START_HOLD = Duration.ofSeconds(1);

  private final PanelButton button;
  private final DigitalInput input;
  private final PressWatch watch;
  private volatile boolean isReadable = true;

  WiredButton(PanelButton button, DigitalInput input) {
    this.button = button;
    this.input = input;
    watch = new PressWatch(button == PanelButton.START ? START_HOLD : Duration.ZERO);
  }

  /// From now on `pressed` runs on the GPIO library's thread at each press that an edge completes.
  void onPress(Runnable pressed) {
    input.addListener(
        event -> {
          if (event.state() == DigitalState.LOW) {
            if (watch.touched()) {
              pressed.run();
            }
          } else {
            watch.released();
          }
        });
  }

  /// Whether a look at `now` completes a press. Pressed while `locked`, it does not count until it
  /// was released.
  boolean look(boolean locked, Duration now) {
    if (locked) {
      watch.ignoreUntilReleased();
    }
    return watch.look(isPressed(), now);
  }

  /// A pin that cannot be read reads as the safe choice: stop as pressed, all others as released.
  boolean isPressed() {
    try {
      boolean pressed = input.state() == DigitalState.LOW;
      isReadable = true;
      return pressed;
    } catch (Pi4JException unreadable) {
      isReadable = false;
      return button == PanelButton.STOP;
    }
  }

  Optional<String> trouble() {
    if (!isReadable) {
      return Optional.of("the %s cannot be read".formatted(button.words()));
    }
    return watch.isStuck()
        ? Optional.of(
            "the %s has read pressed since the start and does not count: release it, or check its wire"
                .formatted(button.words()))
        : Optional.empty();
  }
}

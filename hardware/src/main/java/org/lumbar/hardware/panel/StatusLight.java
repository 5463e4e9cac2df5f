package org.lumbar.hardware.panel;

import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import java.util.Optional;
import java.util.OptionalInt;

/// The panel's light. It only tells, so a light that fails is a line of trouble and nothing more.
final class StatusLight {
  private final Optional<DigitalOutput> output;
  private Optional<String> trouble;
  private boolean isOn;

  private StatusLight(Optional<DigitalOutput> output, Optional<String> trouble) {
    this.output = output;
    this.trouble = trouble;
  }

  static StatusLight none() {
    return new StatusLight(Optional.empty(), Optional.empty());
  }

  /// Off at first, and off again when `context` shuts down. Never throws.
  static StatusLight on(OptionalInt pin, Context context) {
    if (pin.isEmpty()) {
      return none();
    }
    try {
      return new StatusLight(Optional.of(output(pin.getAsInt(), context)), Optional.empty());
    } catch (RuntimeException | LinkageError broken) {
      return new StatusLight(Optional.empty(), Optional.of(trouble(broken)));
    }
  }

  void show(boolean on) {
    if (on == isOn || output.isEmpty()) {
      return;
    }
    isOn = on;
    try {
      output.get().setState(on);
      trouble = Optional.empty();
    } catch (Pi4JException broken) {
      trouble = Optional.of(trouble(broken));
    }
  }

  Optional<String> trouble() {
    return trouble;
  }

  private static String trouble(Throwable broken) {
    return "the panel's light does not work: " + Wiring.reason(broken);
  }

  private static DigitalOutput output(int pin, Context context) {
    return context.create(
        DigitalOutput.newConfigBuilder(context)
            .id("lumbar-light")
            .name("Lumbar light")
            .address(pin)
            .initial(DigitalState.LOW)
            .shutdown(DigitalState.LOW)
            .build());
  }
}

package org.lumbar.hardware.panel;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.PullResistance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// What could be made of the pins in the settings.
///
/// @param trouble one line for a person where there are no buttons but should be
/// @param disconnect gives the pins back; never throws
record Wiring(
    Map<PanelButton, WiredButton> buttons,
    StatusLight light,
    Optional<String> trouble,
    Runnable disconnect) {

  /// Never throws, whatever `gpio` does.
  static Wiring of(PanelSettings settings, Supplier<Context> gpio) {
    if (settings.isEmpty()) {
      return nothing(Optional.empty());
    }
    try {
      return connect(settings, gpio.get());
    } catch (RuntimeException | LinkageError broken) {
      return nothing(Optional.of("the panel is not in use: " + reason(broken)));
    }
  }

  /// What went wrong, in the words of the library that threw it.
  static String reason(Throwable broken) {
    return Objects.requireNonNullElse(broken.getMessage(), broken.getClass().getSimpleName());
  }

  private static Wiring nothing(Optional<String> trouble) {
    return new Wiring(Map.of(), StatusLight.none(), trouble, () -> {});
  }

  /// All buttons or none: where the stop button fails, the start button must not work either.
  private static Wiring connect(PanelSettings settings, Context context) {
    try {
      Map<PanelButton, WiredButton> buttons = new EnumMap<>(PanelButton.class);
      settings.buttons().forEach((button, pin) -> buttons.put(button, wire(button, pin, context)));
      StatusLight light = StatusLight.on(settings.light(), context);
      return new Wiring(buttons, light, Optional.empty(), () -> shutDown(context));
    } catch (RuntimeException | LinkageError broken) {
      shutDown(context);
      throw broken;
    }
  }

  /// Without Pi4J's debounce, which holds an edge back: stop must act on the first one.
  private static WiredButton wire(PanelButton button, int pin, Context context) {
    DigitalInput input =
        context.create(
            DigitalInput.newConfigBuilder(context)
                .id("lumbar-" + button.words().replace(' ', '-'))
                .name("Lumbar " + button.words())
                .address(pin)
                .pull(PullResistance.PULL_UP)
                .debounce(0L)
                .build());
    return new WiredButton(button, input);
  }

  /// Nothing depends on the pins any more, so a library that fails to let go of them is let be.
  private static void shutDown(Context context) {
    try {
      context.shutdown();
    } catch (RuntimeException | LinkageError stubborn) {
      // The end of the program gives the pins back.
    }
  }
}

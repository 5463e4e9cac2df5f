package org.lumbar.hardware.panel;

import com.pi4j.context.Context;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The buttons and the light on the Raspberry Pi's own pins, as far as there are any. A panel
/// always opens; [#trouble] says what does not work. All methods are for one thread.
public final class Panel implements AutoCloseable {
  private final Wiring wiring;
  private final PanelListener listener;

  /// Presses whose listener failed on the GPIO library's thread, to be told again by the next poll.
  private final Set<PanelButton> owed = EnumSet.noneOf(PanelButton.class);

  private Panel(Wiring wiring, PanelListener listener) {
    this.wiring = wiring;
    this.listener = listener;
    wiring.buttons().forEach((button, wired) -> wired.onPress(() -> tell(button)));
  }

  /// Opens the pins of the machine this runs on.
  public static Panel open(PanelSettings settings, PanelListener listener) {
    return open(settings, RaspberryPins::open, listener);
  }

  /// Opens the pins of the context that `gpio` gives, which may throw instead; it is asked only
  /// where `settings` name a pin, and the panel shuts it down.
  public static Panel open(PanelSettings settings, Supplier<Context> gpio, PanelListener listener) {
    return new Panel(Wiring.of(settings, gpio), listener);
  }

  /// Looks at all buttons; to be called 10 to 50 times a second with the monotonic time. It
  /// measures how long start is held, and finds presses whose edge got lost.
  public void poll(Duration now) {
    drainOwed().forEach(listener::pressed);
    boolean stopPressed = isPressed(PanelButton.STOP);
    wiring
        .buttons()
        .forEach(
            (button, wired) -> {
              boolean locked = stopPressed && button == PanelButton.START;
              if (wired.look(locked, now)) {
                listener.pressed(button);
              }
            });
  }

  public void light(boolean on) {
    wiring.light().show(on);
  }

  /// One line for a person about all that should work and does not, or empty. It may change while
  /// the panel is open.
  public Optional<String> trouble() {
    Stream<Optional<String>> parts =
        Stream.concat(
            Stream.of(wiring.trouble(), wiring.light().trouble()),
            wiring.buttons().values().stream().map(WiredButton::trouble));
    String line = parts.flatMap(Optional::stream).collect(Collectors.joining("; "));
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /// Turns the light off and gives the pins back.
  @Override
  public void close() {
    light(false);
    wiring.disconnect().run();
  }

  private boolean isPressed(PanelButton button) {
    return Optional.ofNullable(wiring.buttons().get(button))
        .map(WiredButton::isPressed)
        .orElse(false);
  }

  /// On the GPIO library's thread, where nobody would hear an exception and some libraries stop
  /// listening after one. The poll tells again, and its caller hears it.
  private void tell(PanelButton button) {
    try {
      listener.pressed(button);
    } catch (RuntimeException failed) {
      synchronized (owed) {
        owed.add(button);
      }
    }
  }

  private Set<PanelButton> drainOwed() {
    synchronized (owed) {
      Set<PanelButton> drained = EnumSet.copyOf(owed);
      owed.clear();
      return drained;
    }
  }
}

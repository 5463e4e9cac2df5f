package org.lumbar.controller.bench.hazard;

import com.pi4j.context.Context;
import com.pi4j.context.ContextProperties;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lumbar.hardware.panel.Panel;
import org.lumbar.hardware.panel.PanelButton;
import org.lumbar.hardware.panel.PanelSettings;

/// The Pi's own panel with one wire, its start button's, that somebody pulls to ground for a while.
final class PanelPokes {
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Duration HOLD = Duration.ofSeconds(1);
  private static final int PIN = 5;

  private final List<PanelButton> presses = new ArrayList<>();
  private final Panel panel;
  private DigitalState pin = DigitalState.HIGH;
  private Duration now = Duration.ZERO;

  private PanelPokes() {
    PanelSettings settings =
        new PanelSettings(
            OptionalInt.of(PIN), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    panel = Panel.open(settings, this::pins, presses::add);
    hold(DigitalState.HIGH, HOLD);
  }

  static void shortPressIsNone(Evidence evidence) {
    PanelPokes poked = new PanelPokes();
    for (int poke = 0; poke < 5; poke++) {
      poked.hold(DigitalState.LOW, SHORT);
      poked.hold(DigitalState.HIGH, SHORT);
    }
    evidence.holds("five pokes of 100 ms at the panel: no press", poked.presses.isEmpty());
    poked.hold(DigitalState.LOW, HOLD.plus(SHORT));
    evidence.holds("a second of it: one", poked.presses.equals(List.of(PanelButton.START)));
  }

  private void hold(DigitalState state, Duration span) {
    pin = state;
    for (Duration end = now.plus(span); now.compareTo(end) < 0; now = now.plus(LOOK)) {
      panel.poll(now);
    }
  }

  /// As much of Pi4J as the panel asks for: one input, without edges, that reads as [#pin] is.
  private Context pins() {
    DigitalInput input =
        proxy(
            DigitalInput.class, (self, method, _) -> method.getName().equals("state") ? pin : self);
    ContextProperties none = proxy(ContextProperties.class, (_, _, _) -> Map.of());
    return proxy(
        Context.class,
        (self, method, _) ->
            switch (method.getName()) {
              case "create" -> input;
              case "properties" -> none;
              default -> self;
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(PanelPokes.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

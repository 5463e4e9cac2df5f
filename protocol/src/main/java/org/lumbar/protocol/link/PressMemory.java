package org.lumbar.protocol.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.Presses;

/// The number of the last press of each button that is known, so that each press is told once,
/// whether its own message brings it or the count in a later telemetry. A button of which nothing
/// is known yet is not in `last`.
record PressMemory(Map<Button, Integer> last) {
  static final PressMemory BLANK = new PressMemory(Map.of());

  private static final int MODULUS = 256;
  private static final int HALF = MODULUS / 2;

  /// Stop comes last: whatever else was pressed meanwhile, the end is stop.
  private static final List<Button> IN_ORDER =
      List.of(Button.START, Button.SOFTER, Button.HEAT, Button.STOP);

  PressMemory {
    last = Map.copyOf(last);
  }

  /// The presses that `counts` reveals, one entry for each. Counts of a button of which nothing is
  /// known reveal none: they may be from before the conversation.
  List<Button> newIn(Presses counts) {
    List<Button> pressed = new ArrayList<>();
    for (Button button : IN_ORDER) {
      int known = last.getOrDefault(button, counts.of(button));
      for (int press = stepsUp(known, counts.of(button)); press > 0; press--) {
        pressed.add(button);
      }
    }
    return pressed;
  }

  /// How many presses `press` reveals: itself, and those before it whose messages were lost.
  int newBy(PadMessage.Press press) {
    int known = last.getOrDefault(press.button(), press.ordinal() - 1);
    return stepsUp(known, press.ordinal());
  }

  PressMemory after(Presses counts) {
    PressMemory next = this;
    for (Button button : IN_ORDER) {
      next = next.knowing(button, counts.of(button));
    }
    return next;
  }

  PressMemory after(PadMessage.Press press) {
    return knowing(press.button(), press.ordinal());
  }

  private PressMemory knowing(Button button, int count) {
    int known = last.getOrDefault(button, count - 1);
    if (stepsUp(known, count) == 0) {
      return this;
    }
    Map<Button, Integer> next = new EnumMap<>(Button.class);
    next.putAll(last);
    next.put(button, count);
    return new PressMemory(next);
  }

  /// From one count to another modulo 256; none where the other is the older one.
  private static int stepsUp(int from, int to) {
    int steps = Math.floorMod(to - from, MODULUS);
    return steps < HALF ? steps : 0;
  }
}

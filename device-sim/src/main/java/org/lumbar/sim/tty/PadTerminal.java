package org.lumbar.sim.tty;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.NoiseSettings;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;

/// A person at a simulated pad: keys are its buttons, and every change at it is a line on the
/// screen. Keys come from a terminal or a pipe; where they end, the pad stays.
public final class PadTerminal {
  /// What a pad at a terminal begins with.
  public record Setup(PadModel model, Path link, NoiseSettings noise, long seed) {}

  private static final String KEYS =
      "keys: s start, x or space stop, - softer, h heat, q quit (unplugs the pad)";

  private final PadOnTty pad;
  private final InputStream keys;
  private final PrintStream screen;

  private PadTerminal(PadOnTty pad, InputStream keys, PrintStream screen) {
    this.pad = pad;
    this.keys = keys;
    this.screen = screen;
  }

  /// Runs a pad on a port until `q` is pressed or the thread is interrupted. `keys` may be the
  /// standard input; `clock` is monotonic.
  public static void run(
      Setup setup, InputStream keys, PrintStream screen, Supplier<Duration> clock)
      throws IOException, InterruptedException {
    SimulatedPad simulated = new SimulatedPad(setup.model(), setup.seed());
    PadOnTty.Port port = new PadOnTty.Port(setup.link(), setup.noise(), setup.seed());
    Narrator narrator = new Narrator();
    try (Keyboard _ = new Keyboard();
        PadOnTty pad =
            PadOnTty.start(
                simulated, port, clock, view -> narrator.tell(view).forEach(screen::println))) {
      screen.println("pad " + setup.model().layout() + " on " + setup.link());
      screen.println(KEYS);
      new PadTerminal(pad, keys, screen).listen();
    }
  }

  private void listen() throws IOException, InterruptedException {
    while (true) {
      int key = keys.read();
      if (key == -1) {
        pad.awaitEnd();
        return;
      }
      if (key == 'q') {
        return;
      }
      press(key);
    }
  }

  private void press(int key) {
    switch (key) {
      case 's' -> press(Button.START, "start");
      case 'x', ' ' -> press(Button.STOP, "stop");
      case '-' -> press(Button.SOFTER, "softer");
      case 'h' -> press(Button.HEAT, "heat");
      default -> {}
    }
  }

  private void press(Button button, String name) {
    pad.with(
        pressed -> {
          screen.println(Narrator.stamp(pressed.now()) + "pressed " + name);
          pressed.press(button);
        });
  }
}

package org.lumbar.sim.tty;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.lumbar.protocol.message.Button;

/// Makes keys into presses of the pad's buttons.
final class PadKeys {
  static final String EXPLANATION =
      "keys: s = start, x or space = stop, - = softer, h = heat, q = quit";

  private static final int NO_MORE = -1;

  private final PadOnTty pad;
  private final PrintStream out;

  private PadKeys(PadOnTty pad, PrintStream out) {
    this.pad = pad;
    this.out = out;
  }

  /// Goes on beside the caller for as long as `keys` come.
  static void listen(InputStream keys, PadOnTty pad, PrintStream out) {
    PadKeys listener = new PadKeys(pad, out);
    Thread.ofPlatform().daemon().name("pad-keys").start(() -> listener.readAll(keys));
  }

  private void readAll(InputStream keys) {
    try {
      int key = keys.read();
      while (key != NO_MORE) {
        take((char) key);
        key = keys.read();
      }
    } catch (IOException ended) {
      out.println("no more keys: " + ended.getMessage());
    }
  }

  private void take(char key) {
    switch (Character.toLowerCase(key)) {
      case 's' -> pad.press(Button.START);
      case 'x', ' ' -> pad.press(Button.STOP);
      case '-' -> pad.press(Button.SOFTER);
      case 'h' -> pad.press(Button.HEAT);
      case 'q' -> pad.close();
      case '\n', '\r' -> {}
      default -> out.println(EXPLANATION);
    }
  }
}

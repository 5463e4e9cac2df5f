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

  /// Goes on, in the thread that is returned, for as long as `keys` come.
  static Thread listen(InputStream keys, PadOnTty pad, PrintStream out) {
    PadKeys listener = new PadKeys(pad, out);
    return Thread.ofPlatform().daemon().name("pad-keys").start(() -> listener.readAll(keys));
  }

  private void readAll(InputStream keys) {
    try {
      int key = keys.read();
      while (key != NO_MORE && take((char) key)) {
        key = keys.read();
      }
    } catch (IOException ended) {
      out.println("no more keys: " + ended.getMessage());
    }
  }

  /// Whether more keys are wanted.
  private boolean take(char key) {
    switch (Character.toLowerCase(key)) {
      case 's' -> press(Button.START, "start pressed");
      case 'x', ' ' -> press(Button.STOP, "stop pressed");
      case '-' -> press(Button.SOFTER, "softer pressed");
      case 'h' -> press(Button.HEAT, "heat pressed");
      case 'q' -> pad.close();
      case '\n', '\r' -> {}
      default -> out.println(EXPLANATION);
    }
    return Character.toLowerCase(key) != 'q';
  }

  private void press(Button button, String what) {
    out.println(PadStory.line(pad.press(button), what));
  }
}

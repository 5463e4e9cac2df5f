package org.lumbar.sim.tty;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.fault.Injection;

/// Makes keys into presses of the pad's buttons, and names of faults into faults.
final class PadKeys {
  static final String EXPLANATION =
      "keys: s = start, x or space = stop, - = softer, h = heat, f NAME[=VALUE] Enter = a fault"
          + " begins, changes or ends, r = repair everything, q = quit";

  private static final int NO_MORE = -1;

  private final PadOnTty pad;
  private final PrintStream out;
  private final TypedWord word;

  private PadKeys(PadOnTty pad, boolean echoes, PrintStream out) {
    this.pad = pad;
    this.out = out;
    word = new TypedWord(echoes, out);
  }

  /// Goes on, in the thread that is returned, for as long as `keys` come. `echoes` says whether
  /// what is typed has to be shown.
  static Thread listen(InputStream keys, PadOnTty pad, boolean echoes, PrintStream out) {
    PadKeys listener = new PadKeys(pad, echoes, out);
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

  /// Whether more keys are wanted. The space bar is stop also in the middle of a word.
  private boolean take(char key) {
    if (word.isBeingTyped()) {
      word.take(key).ifPresent(this::turnFault);
      if (key == ' ' && !word.isBeingTyped()) {
        act(new Deed.Press(Button.STOP));
      }
      return true;
    }
    switch (Character.toLowerCase(key)) {
      case 's' -> act(new Deed.Press(Button.START));
      case 'x', ' ' -> act(new Deed.Press(Button.STOP));
      case '-' -> act(new Deed.Press(Button.SOFTER));
      case 'h' -> act(new Deed.Press(Button.HEAT));
      case 'f' -> word.begin();
      case 'r' -> act(new Deed.Repair());
      case 'q' -> pad.close();
      case '\n', '\r' -> {}
      default -> out.println(EXPLANATION);
    }
    return Character.toLowerCase(key) != 'q';
  }

  /// A fault of this name begins, or ends where it is there already; with another value it is there
  /// with that.
  private void turnFault(String word) {
    try {
      Injection injection = Injection.parse(word);
      boolean ends =
          pad.present(injection.fault())
              .filter(present -> !word.contains("=") || present.equals(injection))
              .isPresent();
      act(ends ? new Deed.End(injection.fault()) : new Deed.Begin(injection));
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage());
    }
  }

  private void act(Deed deed) {
    out.println(PadStory.line(pad.act(deed), deed.words()));
  }
}

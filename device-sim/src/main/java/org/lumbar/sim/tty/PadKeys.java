package org.lumbar.sim.tty;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Nearest;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Injection;

/// Makes what is typed into presses of the pad's buttons, and names of faults into faults. A word
/// that is none does nothing: nobody who types `stop` may have pressed start with its first letter.
final class PadKeys {
  static final String EXPLANATION =
      "type start, stop, softer, heat, fault NAME[=VALUE], repair [NAME] or quit, and Enter (s, h, f, r, q"
          + " will do); at once: space or x = stop, - = softer";

  private static final int NO_MORE = -1;
  private static final List<String> WORDS =
      List.of("start", "stop", "softer", "heat", "fault", "repair", "quit", "help");
  private static final Map<String, Button> BUTTONS =
      Map.of(
          "start",
          Button.START,
          "s",
          Button.START,
          TypedLine.STOP,
          Button.STOP,
          "x",
          Button.STOP,
          "softer",
          Button.SOFTER,
          "-",
          Button.SOFTER,
          "heat",
          Button.HEAT,
          "h",
          Button.HEAT);

  private final PadOnTty pad;
  private final TypedLine line;

  private PadKeys(PadOnTty pad, TypedLine line) {
    this.pad = pad;
    this.line = line;
  }

  /// Goes on, in the thread that is returned, for as long as `keys` come.
  static Thread listen(InputStream keys, PadOnTty pad, TypedLine line) {
    PadKeys listener = new PadKeys(pad, line);
    return Thread.ofPlatform().daemon().name("pad-keys").start(() -> listener.readAll(keys));
  }

  private void readAll(InputStream keys) {
    try {
      for (int key = keys.read(); key != NO_MORE; key = keys.read()) {
        if (!line.take((char) key).map(this::obey).orElse(true)) {
          return;
        }
      }
      line.end().ifPresent(this::obey);
    } catch (IOException ended) {
      line.print("no more keys: " + ended.getMessage());
    }
  }

  /// Whether more is wanted.
  private boolean obey(String order) {
    String[] words = order.split("\\s+", 2);
    String word = words[0].toLowerCase(Locale.ROOT);
    String what = words.length == 2 ? words[1] : "";
    try {
      switch (word) {
        case "f", "fault" -> turnFault(what);
        case "r", "repair" -> repair(what);
        case "press" -> press(what);
        case "?", "help" -> line.print(EXPLANATION);
        case "q", "quit" -> pad.close();
        default -> press(word);
      }
    } catch (IllegalArgumentException wrong) {
      line.print(String.valueOf(wrong.getMessage()));
    }
    return !word.equals("q") && !word.equals("quit");
  }

  private void press(String word) {
    if (BUTTONS.containsKey(word)) {
      act(new Deed.Press(BUTTONS.get(word)));
    } else {
      String near = Nearest.to(word, WORDS).map("; did you mean %s?"::formatted).orElse("");
      line.print("\"%s\" does nothing%s".formatted(word, near));
      line.print(EXPLANATION);
    }
  }

  /// A fault of this name begins, or ends where it is there already; with another value it is there
  /// with that.
  private void turnFault(String words) {
    Injection injection = Injection.parse(words);
    boolean ends =
        pad.present(injection.fault())
            .filter(present -> !words.contains("=") || present.equals(injection))
            .isPresent();
    act(ends ? new Deed.End(injection.fault()) : new Deed.Begin(injection));
  }

  private void repair(String name) {
    if (name.isEmpty()) {
      act(new Deed.Repair());
      return;
    }
    Fault fault = Injection.parse(name).fault();
    if (pad.present(fault).isPresent()) {
      act(new Deed.End(fault));
    } else {
      line.print("there is no %s to repair".formatted(fault.name()));
    }
  }

  private void act(Deed deed) {
    line.print(PadStory.line(pad.act(deed), deed.words()));
  }
}

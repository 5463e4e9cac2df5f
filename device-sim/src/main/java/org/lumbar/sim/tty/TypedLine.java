package org.lumbar.sim.tty;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A line that somebody types key by key while others are printed: what is printed stands above
/// what is being typed. Two keys act at once on an empty line, and the space bar is always stop,
/// unless the word before it needs another one.
final class TypedLine {
  static final String STOP = "stop";

  private static final Set<String> AT_ONCE = Set.of("x", "-");
  private static final Set<String> NEED_ANOTHER_WORD = Set.of("f", "fault", "r", "repair", "press");
  private static final int LONGEST = 200;
  private static final char BACKSPACE = 0x08;
  private static final char DELETE = 0x7F;
  private static final char ESCAPE = 0x1B;
  private static final char LAST_OF_ESCAPE = '@';
  private static final String ERASE = "\r\u001b[K";

  private final boolean echoes;
  private final PrintStream out;
  private final StringBuilder typed = new StringBuilder();
  private Escape escape = Escape.NONE;

  /// Where the bytes of a key like an arrow are being taken: they mean nothing here.
  private enum Escape {
    NONE,
    BEGUN,
    WITHIN
  }

  /// `echoes` says whether what is typed has to be shown.
  TypedLine(boolean echoes, PrintStream out) {
    this.echoes = echoes;
    this.out = out;
  }

  /// Prints a line above what is being typed.
  synchronized void print(String line) {
    boolean hides = echoes && !typed.isEmpty();
    out.println(hides ? ERASE + line : line);
    if (hides) {
      echo(typed.toString());
    }
  }

  /// What is to be done, once it is typed.
  synchronized Optional<String> take(char key) {
    if (isOfEscape(key)) {
      return Optional.empty();
    }
    return switch (key) {
      case '\n', '\r' -> end();
      case ' ' -> spaced();
      case BACKSPACE, DELETE -> shorten();
      default -> add(key);
    };
  }

  /// What has been typed, as with Enter.
  synchronized Optional<String> end() {
    String order = typed.toString().strip();
    giveUp();
    return Optional.of(order).filter(words -> !words.isEmpty());
  }

  private boolean isOfEscape(char key) {
    if (key == ESCAPE) {
      giveUp();
      escape = Escape.BEGUN;
      return true;
    }
    Escape before = escape;
    escape =
        switch (before) {
          case NONE -> Escape.NONE;
          case BEGUN -> key == '[' || key == 'O' ? Escape.WITHIN : Escape.NONE;
          case WITHIN -> key > ' ' && key < LAST_OF_ESCAPE ? Escape.WITHIN : Escape.NONE;
        };
    return escape == Escape.WITHIN || (before == Escape.WITHIN && key >= LAST_OF_ESCAPE);
  }

  private Optional<String> spaced() {
    String word = typed.toString().toLowerCase(Locale.ROOT);
    if (NEED_ANOTHER_WORD.contains(word)) {
      return add(' ');
    }
    if (NEED_ANOTHER_WORD.contains(word.strip())) {
      return Optional.empty();
    }
    giveUp();
    return Optional.of(STOP);
  }

  private Optional<String> shorten() {
    if (!typed.isEmpty()) {
      typed.setLength(typed.length() - 1);
      echo("\b \b");
    }
    return Optional.empty();
  }

  private Optional<String> add(char key) {
    if (key < ' ' || key > '~' || typed.length() >= LONGEST) {
      return Optional.empty();
    }
    if (typed.isEmpty() && AT_ONCE.contains(String.valueOf(key).toLowerCase(Locale.ROOT))) {
      return Optional.of(String.valueOf(key));
    }
    typed.append(key);
    echo(String.valueOf(key));
    return Optional.empty();
  }

  private void giveUp() {
    if (!typed.isEmpty()) {
      typed.setLength(0);
      echo("\n");
    }
  }

  private void echo(String what) {
    if (echoes) {
      out.print(what);
      out.flush();
    }
  }
}

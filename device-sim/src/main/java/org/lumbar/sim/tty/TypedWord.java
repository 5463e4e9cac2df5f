package org.lumbar.sim.tty;

import java.io.PrintStream;
import java.util.Optional;

/// A word that somebody types key by key, up to Enter.
final class TypedWord {
  private static final char BACKSPACE = 0x08;
  private static final char DELETE = 0x7F;
  private static final char ESCAPE = 0x1B;

  private final boolean echoes;
  private final PrintStream out;
  private final StringBuilder typed = new StringBuilder();
  private boolean isBeingTyped;

  TypedWord(boolean echoes, PrintStream out) {
    this.echoes = echoes;
    this.out = out;
  }

  void begin() {
    typed.setLength(0);
    isBeingTyped = true;
    echo("fault: ");
  }

  boolean isBeingTyped() {
    return isBeingTyped;
  }

  /// The whole word, once it has ended. A space before it is nothing; one within it, and Escape,
  /// give it up.
  Optional<String> take(char key) {
    switch (key) {
      case '\n', '\r' -> {
        end();
        return Optional.of(typed.toString()).filter(word -> !word.isEmpty());
      }
      case ESCAPE -> end();
      case ' ' -> spaced();
      case BACKSPACE, DELETE -> shorten();
      default -> {
        typed.append(key);
        echo(String.valueOf(key));
      }
    }
    return Optional.empty();
  }

  private void spaced() {
    if (!typed.isEmpty()) {
      end();
    }
  }

  private void shorten() {
    if (!typed.isEmpty()) {
      typed.setLength(typed.length() - 1);
      echo("\b \b");
    }
  }

  private void end() {
    isBeingTyped = false;
    echo("\n");
  }

  private void echo(String what) {
    if (echoes) {
      out.print(what);
      out.flush();
    }
  }
}

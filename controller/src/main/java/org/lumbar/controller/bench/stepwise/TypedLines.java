package org.lumbar.controller.bench.stepwise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The lines that somebody types, or that a script holds, while something else goes on.
public final class TypedLines {
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  /// Reads `source` to its end, in a thread of its own that keeps no program alive.
  public static TypedLines of(Reader source) {
    TypedLines typed = new TypedLines();
    Thread.ofPlatform().daemon().name("typed-lines").start(() -> typed.read(source));
    return typed;
  }

  private void read(Reader source) {
    try (BufferedReader reader = new BufferedReader(source)) {
      reader.lines().map(Optional::of).forEach(lines::add);
    } catch (IOException | UncheckedIOException closed) {
      // Nothing more can be typed, as at the end.
    } finally {
      lines.add(Optional.empty());
    }
  }

  /// The next one, once it is there; nothing at the end, and when the thread is interrupted.
  Optional<String> next() {
    try {
      Optional<String> line = lines.take();
      if (line.isEmpty()) {
        lines.add(line);
      }
      return line;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Forgets the next one where it is there and nothing was typed but Enter.
  void dropBlank() {
    boolean isBlank =
        lines.stream().findFirst().flatMap(next -> next).filter(String::isBlank).isPresent();
    if (isBlank) {
      var _ = lines.remove();
    }
  }

  /// Whether [#next] would come at once.
  boolean isWaiting() {
    return !lines.isEmpty();
  }
}

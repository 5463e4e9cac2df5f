package org.lumbar.controller.bench.hazard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lumbar.routines.file.Library;

/// Files that trials break, and files that are broken.
final class Samples {
  private static final String LAYOUT = "/layouts/back-20.json";

  private Samples() {}

  /// The shipped layout of the stage's pad, as it is written.
  static String layout() {
    try (InputStream file =
        Objects.requireNonNull(Library.class.getResourceAsStream(LAYOUT), LAYOUT)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LAYOUT, e);
    }
  }

  /// A massage that works both glutes at level 5 without leaving them.
  static String routineThatStays(int seconds) {
    return """
        {
          "id": "stays",
          "title": "Stays",
          "forWhom": "Nobody.",
          "depth": "deep",
          "facts": ["F39"],
          "parts": [
            {"name": "In", "facts": ["F20"], "steps": [
              {"technique": "effleurage", "seconds": 60, "strength": 3.5, "strokeSeconds": 6}]},
            {"name": "Stays", "facts": ["F25"], "steps": [
              {"technique": "glutes", "seconds": %d, "strength": 5, "style": "circles", "sides": "both"}]},
            {"name": "Out", "facts": ["F20"], "steps": [
              {"technique": "effleurage", "seconds": 60, "strength": 3.5, "strokeSeconds": 10}]}
          ]
        }
        """
        .formatted(seconds);
  }
}

package org.lumbar.routines.file;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lumbar.routines.routine.Routine;

/// Small routine files for tests: one step a line, the first one on line 8.
final class RoutineFiles {
  static final String WARM_UP = strokes(60);
  static final String COOL_DOWN = strokes(60);

  private RoutineFiles() {}

  static String strokes(int seconds) {
    return "{\"technique\": \"effleurage\", \"seconds\": %d, \"strength\": 3.5, \"strokeSeconds\": 5}"
        .formatted(seconds);
  }

  /// Strokes with a quick sweep.
  static String sweeps(int seconds) {
    return strokes(seconds).replace("}", ", \"sweepSeconds\": 0.6}");
  }

  static String kneading(int seconds, double strength) {
    return kneading(seconds, strength, "paraspinal");
  }

  static String kneading(int seconds, double strength, String region) {
    return """
        {"technique": "petrissage", "seconds": %d, "strength": %s, "region": "%s", "squeezeSeconds": 3}\
        """
        .formatted(seconds, strength, region);
  }

  static String melt(int seconds, double strength) {
    return "{\"technique\": \"melt\", \"seconds\": %d, \"strength\": %s, \"region\": \"paraspinal\"}"
        .formatted(seconds, strength);
  }

  static String hold(int seconds, double strength) {
    return spot("hold", seconds, strength) + "}";
  }

  static String tenderHold(int seconds, double strength, int tender) {
    return spot("hold", seconds, strength) + ", \"tender\": " + tender + "}";
  }

  static String circles(int seconds) {
    return spot("friction", seconds, 4) + ", \"turnSeconds\": 2}";
  }

  private static String spot(String technique, int seconds, double strength) {
    return """
        {"technique": "%s", "seconds": %d, "strength": %s, "region": "paraspinal", "side": "left"\
        """
        .formatted(technique, seconds, strength);
  }

  static String glutes(int seconds, double strength, String style, String sides) {
    return """
        {"technique": "glutes", "seconds": %d, "strength": %s, "style": "%s", "sides": "%s"}\
        """
        .formatted(seconds, strength, style, sides);
  }

  static String rest(int seconds) {
    return "{\"technique\": \"rest\", \"seconds\": %d, \"heat\": \"low\"}".formatted(seconds);
  }

  /// A deep routine of these steps alone.
  static String routine(String... steps) {
    return """
        {
          "id": "test", "title": "A test", "forWhom": "Nobody.",
          "depth": "deep",
          "facts": ["F30"],
          "parts": [{
            "name": "All", "facts": ["F30"],
            "steps": [
        %s
            ]
          }]
        }
        """
        .formatted(Arrays.stream(steps).collect(Collectors.joining(",\n")));
  }

  /// A routine whose middle these steps are, long enough for no warning.
  static String between(String... steps) {
    return routine(WARM_UP, String.join(",\n", steps), kneading(300, 4, "side-of-hip"), COOL_DOWN);
  }

  static Checked<Routine> read(String json) {
    return RoutineReader.read("my.json", json);
  }
}

package org.lumbar.controller.bench.hazard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.bench.rig.BrokerClient;
import org.lumbar.controller.bench.rig.PageClient;
import org.lumbar.controller.mqtt.Verb;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.safety.Limit;

/// Everything that somebody might try to start a massage or to change a limit by, from afar (H40,
/// H42): all that page and broker take, from their own tables, and what one would look for.
final class Attempts {
  /// They are taken with anything in them: a stop stops, and of health answers it is said which are
  /// missing. What they bring about is seen at the pad.
  private static final Set<String> HARMLESS = Set.of("POST /api/stop", "POST /api/screening");

  private static final String PROPOSAL = "{\"args\":{\"routine\":\"warm-and-stroke\"}}";

  private static final List<String> GUESSED_PATHS =
      List.of(
          "/api/start",
          "/api/resume",
          "/api/arm",
          "/api/drive",
          "/api/limits",
          "/api/limit",
          "/api/config",
          "/api/configuration",
          "/api/settings",
          "/api/profile",
          "/api/pad",
          "/api",
          "/limits",
          "/lumbar.toml");

  private static final int CLIENT_ERROR = 400;

  private static final List<String> WRITING = List.of("POST", "PUT", "PATCH", "DELETE");

  private static final List<String> GUESSED_VERBS =
      List.of(
          "start",
          "resume",
          "arm",
          "press",
          "drive",
          "limits",
          "limit",
          "set",
          "config",
          "configure",
          "settings",
          "cap",
          "heat",
          "level",
          "profile",
          "update");

  private Attempts() {}

  /// Heat of 35 °C at most, as lines of a configuration.
  static String coolLimits() {
    return """
    [limits]
    heat_low_c = 33
    heat_medium_c = 34
    heat_high_c = 35
    heat_caution_c = 34
    """;
  }

  /// The routes that take one, by what they answer; none should.
  static List<String> overThePage(PageClient page) {
    Stream<String> served = PageServer.calls().stream().map(call -> call.split(" ", 2)[1]);
    return Stream.concat(served, GUESSED_PATHS.stream())
        .distinct()
        .flatMap(path -> WRITING.stream().map(method -> method + " " + path))
        .filter(call -> isTaken(page, call) && !HARMLESS.contains(call))
        .toList();
  }

  private static boolean isTaken(PageClient page, String call) {
    String[] words = call.split(" ", 2);
    return page.send(words[0], words[1], body()).status() < CLIENT_ERROR;
  }

  /// Whether every command has been heard, and those that are none refused: each that there is once
  /// as it should be and once with everything in it, `pause` after each, for the daemon hears only
  /// ten in a second.
  static boolean overMqtt(BrokerClient somebody, Runnable pause) {
    for (String verb : Verb.words()) {
      somebody.send("cmd/" + verb, PROPOSAL);
      pause.run();
      somebody.send("cmd/" + verb, body());
      pause.run();
    }
    for (String verb : GUESSED_VERBS) {
      somebody.send("cmd/" + verb, body());
      somebody.await("'%s' cannot be asked from afar".formatted(verb));
      pause.run();
    }
    return true;
  }

  /// A start, and every limit there is beyond its loosest.
  private static String body() {
    String limits =
        Stream.of(Limit.values())
            .map(limit -> "\"%s\":%s".formatted(limit.key(), limit.most() * 2))
            .collect(Collectors.joining(","));
    return "{\"button\":\"start\",\"limits\":{%s},%s,\"cap\":10,\"level\":10,\"args\":{%s}}"
        .formatted(limits, limits, limits);
  }
}

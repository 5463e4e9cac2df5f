package org.lumbar.controller.bench.hazard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.bench.rig.BrokerClient;
import org.lumbar.controller.bench.rig.PageClient;
import org.lumbar.controller.safety.Limit;

/// Everything that somebody might try to change a limit by, from afar (H42).
final class Attempts {
  /// Every route that there is but the one for health answers and the one that stops, and those
  /// that one would look for.
  private static final List<String> PATHS =
      List.of(
          "/api/facts",
          "/api/pause",
          "/api/softer",
          "/api/heat-off",
          "/api/okay",
          "/api/choose",
          "/api/status",
          "/events",
          "/api/limits",
          "/api/limit",
          "/api/config",
          "/api/configuration",
          "/api/settings",
          "/api/profile",
          "/api/pad",
          "/api",
          "/limits",
          "/lumbar.toml",
          "/");

  private static final int CLIENT_ERROR = 400;

  private static final List<String> WRITING = List.of("POST", "PUT", "PATCH", "DELETE");

  /// What may be asked, and what one would look for.
  private static final List<String> VERBS =
      List.of(
          "pause",
          "softer",
          "heat_off",
          "okay",
          "propose",
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
    return PATHS.stream()
        .flatMap(
            path ->
                WRITING.stream()
                    .filter(method -> page.send(method, path, body()).status() < CLIENT_ERROR)
                    .map(method -> method + " " + path))
        .toList();
  }

  /// Whether every command has been heard, and those that are none refused.
  static boolean overMqtt(BrokerClient somebody) {
    VERBS.forEach(verb -> somebody.send("cmd/" + verb, body()));
    somebody.await("not_commandable_remotely");
    return true;
  }

  /// Every limit there is, at its loosest and beyond, by name and by id.
  private static String body() {
    String limits =
        Stream.of(Limit.values())
            .map(limit -> "\"%s\":%s".formatted(limit.key(), limit.most() * 2))
            .collect(Collectors.joining(","));
    return "{\"limits\":{%s},%s,\"cap\":10,\"level\":10,\"args\":{%s}}"
        .formatted(limits, limits, limits);
  }
}

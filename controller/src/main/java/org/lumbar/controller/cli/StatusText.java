package org.lumbar.controller.cli;

import java.io.PrintWriter;
import org.lumbar.controller.status.NextMassage;
import tools.jackson.databind.JsonNode;

/// How a running daemon stands, in words.
final class StatusText {
  private static final String LINE = "%-9s %s%n";

  private StatusText() {}

  /// A question of the history, with where it is answered.
  static String question(NextMassage.Asked asked) {
    return question(asked.text(), String.join("|", asked.answers()));
  }

  private static String question(String text, String answers) {
    return "%s Answer on the page, or with ./lumbar history --felt %s.".formatted(text, answers);
  }

  static void print(JsonNode status, PrintWriter out) {
    out.printf(LINE, "State", status.path("state").asString(""));
    out.printf(LINE, "", status.path("message").asString(""));
    session(status.path("session"), out);
    for (JsonNode hold : status.path("holds")) {
      out.printf(LINE, "", hold.asString(""));
    }
    pad(status.path("pad"), out);
    next(status.path("next"), out);
    line(status.path("line"), out);
  }

  private static void session(JsonNode session, PrintWriter out) {
    if (session.isObject()) {
      out.printf(
          "%-9s %s, %s: %s, %.0f s left, cap %.1f%n",
          "Massage",
          session.path("title").asString(""),
          session.path("part").asString(""),
          session.path("technique").asString(""),
          session.path("remainingS").asDouble(),
          session.path("cap").asDouble());
    }
  }

  private static void pad(JsonNode pad, PrintWriter out) {
    for (JsonNode motor : pad.path("still")) {
      out.printf(LINE, motor.path("id").asString(""), "kept still: " + text(motor, "why"));
    }
    for (JsonNode heater : pad.path("heaters")) {
      out.printf(
          "%-9s %s °C, wanted %.0f °C%n",
          heater.path("id").asString(""),
          heater.path("celsius").isNull() ? "no valid sensor, " : heater.path("celsius").asString(),
          heater.path("setpointCelsius").asDouble());
    }
  }

  private static void next(JsonNode next, PrintWriter out) {
    int sessions = next.path("sessionsLeft").asInt();
    out.printf(
        "%-9s %d %s and %d min in 24 hours; heat for %d min of the next%n",
        "Left",
        sessions,
        sessions == 1 ? "massage" : "massages",
        (int) next.path("massageLeftS").asDouble() / 60,
        (int) next.path("heatLeftS").asDouble() / 60);
    for (String why : new String[] {"rest", "deepRest"}) {
      if (next.path(why).isObject()) {
        out.printf(LINE, "", text(next.path(why), "text"));
      }
    }
    if (next.path("gentler").isString()) {
      out.printf(LINE, "", text(next, "gentler"));
    }
    JsonNode asked = next.path("asked");
    if (asked.isObject()) {
      String answers =
          String.join("|", asked.path("answers").valueStream().map(JsonNode::asString).toList());
      out.printf(LINE, "Asked", question(text(asked, "text"), answers));
    }
    for (JsonNode sentence : next.path("advice")) {
      out.printf(LINE, "Advice", sentence.asString(""));
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static void line(JsonNode line, PrintWriter out) {
    out.printf(
        "%-9s %s; %d frames sent, %d received, %d damaged, %d lost, %d doubled%n",
        "Line",
        line.path("condition").asString(""),
        line.path("sent").asLong(),
        line.path("received").asLong(),
        line.path("bad").asLong(),
        line.path("gaps").asLong(),
        line.path("duplicates").asLong());
    out.printf(
        "%-9s round trip %d ms, 99 of 100 within %d ms; the pad's last word is %d ms old%n",
        "",
        line.path("roundTripMedianMillis").asLong(),
        line.path("roundTripP99Millis").asLong(),
        line.path("telemetryAgeMillis").asLong());
  }
}

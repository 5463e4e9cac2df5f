package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// `lumbar status`: how a running daemon stands.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Tells how the daemon that runs on this machine stands: session, pad, heat, and the line.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "4:no pad is connected",
      "5:a fault is latched",
      "6:no daemon answered"
    })
final class StatusCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private RunningDaemon daemon;

  @Option(names = "--json", description = "Print the whole snapshot as one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    JsonNode status = daemon.status();
    if (json) {
      Output.json(spec.commandLine().getOut(), status);
    } else {
      text(status, spec.commandLine().getOut());
    }
    return switch (status.path("state").asString("")) {
      case "disconnected" -> ExitCode.PAD_NOT_FOUND;
      case "fault" -> ExitCode.PAD_FAULT;
      default -> ExitCode.FINE;
    };
  }

  private static void text(JsonNode status, PrintWriter out) {
    out.printf("%-9s %s%n", "State", status.path("state").asString(""));
    out.printf("%-9s %s%n", "", status.path("message").asString(""));
    JsonNode session = status.path("session");
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
    for (JsonNode heater : status.path("pad").path("heaters")) {
      out.printf(
          "%-9s %s °C, wanted %.0f °C%n",
          heater.path("id").asString(""),
          heater.path("celsius").isNull() ? "no valid sensor, " : heater.path("celsius").asString(),
          heater.path("setpointCelsius").asDouble());
    }
    JsonNode line = status.path("line");
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

package org.lumbar.controller.cli;

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
      StatusText.print(status, spec.commandLine().getOut());
    }
    return switch (status.path("state").asString("")) {
      case "disconnected" -> ExitCode.PAD_NOT_FOUND;
      case "fault" -> ExitCode.PAD_FAULT;
      default -> ExitCode.FINE;
    };
  }
}

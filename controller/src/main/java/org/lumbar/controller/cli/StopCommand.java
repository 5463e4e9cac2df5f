package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lumbar.controller.desk.Request.StopCause;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar stop`: stops what a running daemon does.
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description =
        "Stops the massage of the daemon that runs on this machine, at once. The daemon itself stays.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped, or nothing was running",
      "2:stopped, but the cause is unknown",
      "6:no daemon answered"
    })
final class StopCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private RunningDaemon daemon;

  @Option(
      names = "--because",
      paramLabel = "CAUSE",
      defaultValue = "no_reason",
      description =
          "Why: sharp_pain, down_the_leg, feeling_worse, on_bone or other. After pain the health questions come first before the next massage.")
  private String because = "";

  @Override
  public Integer call() {
    Optional<StopCause> cause = StopCause.of(because);
    PrintWriter err = spec.commandLine().getErr();
    err.println(daemon.stop(cause.orElse(StopCause.NO_REASON)).path("text").asString(""));
    if (cause.isEmpty()) {
      err.printf(
          "\"%s\" is no cause that ./lumbar stop --help names; if it hurt, run it again with one.%n",
          because);
      return ExitCode.WRONG_USAGE;
    }
    return ExitCode.FINE;
  }
}

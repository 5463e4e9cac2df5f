package org.lumbar.controller.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lumbar stop`: stops what a running daemon does.
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description =
        "Stops the massage of the daemon that runs on this machine, at once. The daemon itself stays.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:stopped, or nothing was running", "6:no daemon answered"})
final class StopCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private RunningDaemon daemon;

  @Override
  public Integer call() {
    spec.commandLine().getErr().println(daemon.stop().path("text").asString(""));
    return ExitCode.FINE;
  }
}

package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.latch.FaultBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar service`: for who has looked at a pad that is locked.
@Command(
    name = "service",
    mixinStandardHelpOptions = true,
    description = {
      "Says which fault still stands from before, and whether the pad is locked for service.",
      "The same fault three times within 7 days locks it: a press on stop does not clear that fault any more.",
      "With --clear, after somebody has looked at the pad, a press on stop does again. End the daemon first."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no fault stands, or the lock is cleared",
      "1:the lock could not be cleared",
      "2:wrong usage",
      "5:a fault stands"
    })
final class ServiceCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(names = "--clear", description = "Clear the lock; the fault is still to be acknowledged.")
  private boolean clear;

  @Override
  public Integer call() {
    Path folder = configuration.read().stateFolder();
    FaultBook faults = FaultBook.in(folder, new SystemTimeline());
    PrintWriter err = spec.commandLine().getErr();
    if (clear) {
      err.println(
          unlock(faults, folder)
              ? "The lock is cleared. Start the daemon again, and press stop at the pad to acknowledge the fault."
              : "Nothing is locked for service; nothing was changed.");
      return ExitCode.FINE;
    }
    Optional<Cause> standing = faults.remembered();
    err.println(
        standing.map(cause -> cause.text() + " " + cause.next()).orElse("No fault stands."));
    return standing.isPresent() ? ExitCode.PAD_FAULT : ExitCode.FINE;
  }

  private static boolean unlock(FaultBook faults, Path folder) {
    try {
      return faults.unlock();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED,
          "The lock in %s cannot be cleared (%s). Run this as the user of the daemon, or free space there."
              .formatted(folder, e));
    }
  }
}

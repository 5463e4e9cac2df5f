package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Priority;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.keep.FileTrouble;
import org.lumbar.controller.latch.DaemonLock;
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
      "1:the lock could not be cleared, or a daemon runs",
      "2:wrong usage",
      "5:a fault stands"
    })
final class ServiceCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(names = "--clear", description = "Clear the lock; the fault is still to be acknowledged.")
  private boolean clear;

  @Option(names = "--json", description = "Print the standing fault as one JSON object.")
  private boolean json;

  /// A fault that stands, or that none does.
  private record Standing(boolean standing, boolean locked, @Nullable Fault fault) {}

  private record Fault(String code, String priority, String text, String next) {}

  @Override
  public Integer call() throws IOException {
    Path folder = configuration.read().stateFolder();
    if (clear) {
      return clear(folder);
    }
    Optional<Cause> standing = FaultBook.in(folder, new SystemTimeline()).remembered();
    if (json) {
      Output.json(spec.commandLine().getOut(), standing(standing));
    } else {
      err()
          .println(
              standing.map(cause -> cause.text() + " " + cause.next()).orElse("No fault stands."));
    }
    return standing.isPresent() ? ExitCode.PAD_FAULT : ExitCode.FINE;
  }

  private int clear(Path folder) throws IOException {
    if (json) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, "--json tells, --clear changes: give one.");
    }
    try (DaemonLock _ =
        StateFolder.alone(
            folder,
            ExitCode.CHECK_FAILED,
            "A daemon runs in %s and keeps its lock. End it first, then clear.")) {
      err()
          .println(
              unlock(FaultBook.in(folder, new SystemTimeline()), folder)
                  ? "The lock is cleared. Start the daemon again, and press stop at the pad to acknowledge the fault."
                  : "Nothing is locked for service; nothing was changed.");
      return ExitCode.FINE;
    }
  }

  private static Standing standing(Optional<Cause> cause) {
    return new Standing(
        cause.isPresent(),
        cause.filter(Cause.Locked.class::isInstance).isPresent(),
        cause
            .map(one -> new Fault(one.code(), Priority.of(one).word(), one.text(), one.next()))
            .orElse(null));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static boolean unlock(FaultBook faults, Path folder) {
    try {
      return faults.unlock();
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED,
          "The lock in %s cannot be cleared (%s). Run this as the user of the daemon, or free space there."
              .formatted(folder, FileTrouble.words(e)));
    }
  }
}

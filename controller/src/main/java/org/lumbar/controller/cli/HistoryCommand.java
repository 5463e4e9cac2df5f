package org.lumbar.controller.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.history.FeelingEntry;
import org.lumbar.controller.history.HistoryFile;
import org.lumbar.controller.history.HistoryTrouble;
import org.lumbar.controller.history.PastRecord;
import org.lumbar.controller.history.SessionEntry;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.PastUse.Remainder;
import org.lumbar.controller.screening.Complaint;
import org.lumbar.controller.screening.ScreeningBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar history`: past sessions, what is said about them, and their deletion.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Lists past massages, takes down how it went, or deletes everything.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:the history cannot be read, or was not deleted", "2:wrong usage"})
final class HistoryCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(names = "--json", description = "Print one JSON array instead of a table.")
  private boolean json;

  @Option(names = "--days", paramLabel = "N", description = "Only those of the last N days.")
  private @Nullable Integer days;

  @Option(
      names = "--felt",
      paramLabel = "WORD",
      description =
          "Say how your back is: better, same, worse, sore or fine. Sore lasts until fine.")
  private @Nullable Feeling felt;

  @Option(
      names = "--clock-is-right",
      description = "After a change of the clock: the computer's time is right now.")
  private boolean clockIsRight;

  @Option(
      names = "--delete",
      description = "Delete my data: all massages and answers. A rest that is due stays due.")
  private boolean delete;

  @Option(names = "--yes", description = "Delete without asking.")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    if (days != null && days <= 0) {
      throw new CommandFailure(ExitCode.WRONG_USAGE, "--days must be 1 or more, was " + days + ".");
    }
    Configuration settings = configuration.read();
    Path folder = settings.stateFolder();
    if (delete) {
      return delete(folder, settings.limits());
    }
    try (HistoryFile file = HistoryFile.openPresent(folder).orElse(null)) {
      if (file != null && felt != null) {
        takeDown(file, felt, folder, settings.limits());
      } else if (file != null && clockIsRight) {
        file.trustClock();
        err().println("The clock counts as right from now on.");
      } else {
        list(file == null ? PastRecord.EMPTY : file.read());
      }
      return ExitCode.FINE;
    } catch (HistoryTrouble e) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED,
          "The history cannot be read: %s. ./lumbar history --delete begins a new one."
              .formatted(e.getMessage()));
    }
  }

  /// L23: who feels worse answers the health questions again before the next massage.
  private void takeDown(HistoryFile file, Feeling said, Path folder, Limits limits) {
    SystemTimeline timeline = new SystemTimeline();
    Instant now = timeline.instant();
    file.add(
        new FeelingEntry(now, said, file.read().use(now, Optional.empty()).wellbeing().asked()));
    if (said == Feeling.WORSE) {
      ScreeningBook screening = ScreeningBook.in(folder, timeline, limits);
      screening.complain(Complaint.FEELING_WORSE);
      screening.refresh();
    }
    err().println("Taken down: " + said.word() + ". It counts for the next massage.");
  }

  private void list(PastRecord past) {
    Instant from =
        days == null
            ? Instant.MIN
            : new SystemTimeline().instant().minus(Duration.ofHours(24L * days));
    List<SessionEntry> shown =
        past.sessions().stream().filter(entry -> entry.wall().isAfter(from)).toList();
    if (json) {
      Output.json(spec.commandLine().getOut(), HistoryTable.rows(shown));
    } else if (shown.isEmpty()) {
      err().println("No massages yet. ./lumbar run or ./lumbar demo, then press start at the pad.");
    } else {
      HistoryTable.print(shown, spec.commandLine().getOut());
    }
  }

  private int delete(Path folder, Limits limits) throws IOException {
    if (!yes && !isConfirmed()) {
      err().println("Nothing was deleted.");
      return ExitCode.CHECK_FAILED;
    }
    Duration dayAfter = limits.duration(Limit.DAY_AFTER);
    Instant now = new SystemTimeline().instant();
    try (HistoryFile file = HistoryFile.open(folder)) {
      file.deleteAll(Remainder.of(file.read().use(now, Optional.empty()), dayAfter));
    } catch (HistoryTrouble unreadable) {
      HistoryFile.remove(folder);
      try (HistoryFile fresh = HistoryFile.open(folder)) {
        fresh.deleteAll(
            new Remainder(now.plus(Limits.DAY), now.plus(Limits.DEEP_EVERY), now.plus(dayAfter)));
      }
    }
    err()
        .println("All massages and answers about them are deleted. A rest that was due stays due.");
    return ExitCode.FINE;
  }

  private boolean isConfirmed() throws IOException {
    err().print("Delete all massages and answers about them? [y/N] ");
    err().flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}

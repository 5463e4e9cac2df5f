package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Confirmation;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningDesk.Outcome;
import org.lumbar.controller.screening.ScreeningDesk.Standing;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar screen`: the health questions in the terminal.
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the health questions that stand before the first massage, and keeps the answers on this device.",
      "Answer each with y (yes), n (no) or ? (not sure, which counts as yes). A running daemon takes them up at once."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a massage may start, or what was asked for is done",
      "1:the answers could not be kept, or not be deleted",
      "2:not all questions were answered",
      "7:no massage now"
    })
final class ScreenCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;
  @ArgGroup private @Nullable Instead instead;

  /// What is done instead of asking.
  private static final class Instead {
    @Option(
        names = "--json",
        description =
            "Ask nothing; print whether the questions are due, and whether a massage may start.")
    private boolean json;

    @Option(
        names = "--forget",
        description = "Ask nothing; delete everything that is kept of the person.")
    private boolean forget;
  }

  /// As its JSON has it. No answer can be told from it.
  private record View(
      boolean due, boolean mayStart, @Nullable String answeredAt, @Nullable String validUntil) {
    static View of(Standing standing) {
      return new View(
          standing.isDue(),
          standing.mayStart(),
          standing.answeredAt().map(Instant::toString).orElse(null),
          standing.until().map(Instant::toString).orElse(null));
    }
  }

  @Override
  public Integer call() throws IOException {
    Configuration settings = configuration.read();
    ScreeningBook book =
        ScreeningBook.in(settings.stateFolder(), new SystemTimeline(), settings.limits());
    try {
      return run(book);
    } catch (UncheckedIOException e) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED, Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private int run(ScreeningBook book) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (instead != null && instead.json) {
      Output.json(spec.commandLine().getOut(), View.of(book.standing()));
      return book.standing().mayStart() ? ExitCode.FINE : ExitCode.REFUSED_FOR_SAFETY;
    }
    if (instead != null && instead.forget) {
      book.forget();
      err.println("Deleted. Before the next massage the health questions come first.");
      return ExitCode.FINE;
    }
    return ask(book, err);
  }

  private static int ask(ScreeningBook book, PrintWriter err) throws IOException {
    Interview interview = new Interview(err);
    Answers answers = interview.ask(book.questions());
    Outcome outcome = book.answer(answers);
    err.println();
    while (!outcome.mayStart() && !outcome.open().isEmpty()) {
      outcome.sentences().forEach(err::println);
      Optional<Answers> confirmed = confirm(outcome.open().first(), answers, interview);
      if (confirmed.isEmpty()) {
        err.println("No massage for now. Run ./lumbar screen again when you have their word.");
        return ExitCode.REFUSED_FOR_SAFETY;
      }
      answers = confirmed.get();
      outcome = book.answer(answers);
    }
    return tell(outcome, book, err);
  }

  private static Optional<Answers> confirm(
      Confirmation confirmation, Answers answers, Interview interview) throws IOException {
    return switch (confirmation) {
      case CLINICIAN -> interview.askForClinician(answers);
      case HELPER -> interview.askForHelper(answers);
    };
  }

  private static int tell(Outcome outcome, ScreeningBook book, PrintWriter err) {
    outcome.sentences().forEach(err::println);
    if (!outcome.mayStart()) {
      err.println("No massage for now.");
      return ExitCode.REFUSED_FOR_SAFETY;
    }
    err.println("A massage may start: press start at the pad.");
    book.standing()
        .until()
        .ifPresent(
            until ->
                err.printf(
                    "The answers stand until %s.%n",
                    DAY.format(until.atZone(ZoneId.systemDefault()))));
    return ExitCode.FINE;
  }
}

package org.lumbar.controller.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningDesk;
import org.lumbar.controller.screening.ScreeningFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
      "0:a massage may start",
      "2:not all questions were answered",
      "7:no massage now"
    })
final class ScreenCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Configuration settings = configuration.read();
    ScreeningBook book =
        new ScreeningBook(
            new ScreeningFile(settings.stateFolder().resolve("screening.json")),
            new SystemTimeline(),
            settings.limits());
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Map<String, Answer> answers = new LinkedHashMap<>();
    Question.@Nullable Group group = null;
    for (Question question : book.questions()) {
      if (question.group() != group) {
        group = question.group();
        err.printf("%n%s%n", group.title());
      }
      answers.put(question.id(), ask(question, in, err));
    }
    ScreeningDesk.Outcome outcome = book.answer(Answers.of(answers));
    err.println();
    outcome.sentences().forEach(err::println);
    err.println(outcome.mayStart() ? "A massage may start." : "No massage for now.");
    return outcome.mayStart() ? ExitCode.FINE : ExitCode.REFUSED_FOR_SAFETY;
  }

  private static Answer ask(Question question, BufferedReader in, PrintWriter err)
      throws IOException {
    while (true) {
      err.printf("  %s [y/n/?] ", question.text());
      err.flush();
      String line = in.readLine();
      if (line == null) {
        err.println();
        throw new CommandFailure(
            ExitCode.WRONG_USAGE,
            "The answers ended at question %s; nothing was kept. Run ./lumbar screen again."
                .formatted(question.id()));
      }
      Optional<Answer> answer = parse(line.strip().toLowerCase(Locale.ROOT));
      if (answer.isPresent()) {
        return answer.get();
      }
      err.println("  Please answer y, n or ?");
    }
  }

  private static Optional<Answer> parse(String word) {
    return switch (word) {
      case "y", "yes" -> Optional.of(Answer.YES);
      case "n", "no" -> Optional.of(Answer.NO);
      case "?", "not sure" -> Optional.of(Answer.NOT_SURE);
      default -> Optional.empty();
    };
  }
}

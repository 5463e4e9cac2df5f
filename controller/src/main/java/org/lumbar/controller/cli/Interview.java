package org.lumbar.controller.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;

/// Asks in the terminal, one plain line after another, so that a screen reader reads each question
/// as it comes: its number, its text, and how to answer it.
final class Interview {
  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final PrintWriter err;

  Interview(PrintWriter err) {
    this.err = err;
  }

  /// All questions, in order.
  Answers ask(List<Question> questions) throws IOException {
    Map<String, Answer> given = new LinkedHashMap<>();
    Question.@Nullable Group group = null;
    err.printf("%d questions: y for yes, n for no, ? for not sure.%n", questions.size());
    for (Question question : questions) {
      if (question.group() != group) {
        group = question.group();
        err.printf("%n%s%n", group.title());
      }
      String text = "%d. %s".formatted(given.size() + 1, question.text());
      given.put(question.id(), answer(text, question.id()));
    }
    return Answers.of(given);
  }

  /// The day of a clinician's word; empty where there is none.
  Optional<Answers> askForClinician(Answers answers) throws IOException {
    String text =
        "Has a clinician told you that you may use a massage pad? Type the day, such as 2026-03-02, or n for no:";
    while (true) {
      String line = read(text, "about the clinician");
      if (line.isEmpty() || line.equals("n") || line.equals("no")) {
        return Optional.empty();
      }
      try {
        return Optional.of(answers.allowedByClinicianOn(LocalDate.parse(line)));
      } catch (DateTimeParseException e) {
        err.println("Please type a day as year-month-day, or n.");
      }
    }
  }

  /// Whether a helper stays; empty where there is none.
  Optional<Answers> askForHelper(Answers answers) throws IOException {
    Answer answer =
        answer(
            "To the helper: will you stay for the whole massage, press stop and take the pad away if asked?",
            "about the helper");
    return answer == Answer.YES ? Optional.of(answers.withHelper()) : Optional.empty();
  }

  private Answer answer(String text, String question) throws IOException {
    while (true) {
      Optional<Answer> answer = parse(read(text + " [y/n/?]", question));
      if (answer.isPresent()) {
        return answer.get();
      }
      err.println("Please answer y, n or ?");
    }
  }

  private String read(String text, String question) throws IOException {
    err.print(text + " ");
    err.flush();
    String line = in.readLine();
    if (line == null) {
      err.println();
      throw new CommandFailure(
          ExitCode.WRONG_USAGE,
          "The answers ended at question %s. Run ./lumbar screen again.".formatted(question));
    }
    return line.strip().toLowerCase(Locale.ROOT);
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

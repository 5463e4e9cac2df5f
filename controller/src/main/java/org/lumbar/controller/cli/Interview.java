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
  private static final int LONGEST_ANSWER = 100;

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
      int number = given.size() + 1;
      String text = "%d. %s".formatted(number, question.text());
      String ended =
          "The answers ended at question %d of %d, and none of them was kept."
              .formatted(number, questions.size());
      given.put(question.id(), answer(text, ended));
    }
    return Answers.of(given);
  }

  /// The day of a clinician's word; empty where there is none.
  Optional<Answers> askForClinician(Answers answers) throws IOException {
    String text =
        "Has a clinician told you that you may use a massage pad? Type the day, such as 2026-03-02, or n for no:";
    while (true) {
      String line = read(text, "A clinician's word is missing, so no massage for now.");
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
            "The helper has not answered, so no massage for now.");
    return answer == Answer.YES ? Optional.of(answers.withHelper()) : Optional.empty();
  }

  private Answer answer(String text, String ended) throws IOException {
    while (true) {
      Optional<Answer> answer = parse(read(text + " [y/n/?]", ended));
      if (answer.isPresent()) {
        return answer.get();
      }
      err.println("Please answer y, n or ?");
    }
  }

  /// What is typed, or a failure with `ended` where nothing more comes.
  private String read(String text, String ended) throws IOException {
    err.print(text + " ");
    err.flush();
    Optional<String> line = line();
    if (line.isEmpty()) {
      err.println();
      throw new CommandFailure(ExitCode.WRONG_USAGE, ended + " Run ./lumbar screen again.");
    }
    return line.get().strip().toLowerCase(Locale.ROOT);
  }

  /// The next line, of which no more is kept than an answer needs: whatever is typed or piped in.
  private Optional<String> line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.length() < LONGEST_ANSWER) {
        line.append((char) next);
      }
    }
    return Optional.of(line.toString());
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

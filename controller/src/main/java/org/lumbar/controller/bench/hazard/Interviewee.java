package org.lumbar.controller.bench.hazard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.Answer;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Complaint;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.screening.ScreeningFile;

/// Somebody who answers the health questions, with a file and a calendar of their own.
final class Interviewee implements AutoCloseable {
  private final Path folder;
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");

  Interviewee() {
    try {
      folder = Files.createTempDirectory("lumbar-hazard");
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the answers", e);
    }
  }

  /// What yes to `ids` and no to all else allows.
  Clearance clearanceOfYesTo(String... ids) {
    book().answer(answers(ids));
    return clearance();
  }

  Clearance clearanceWithAWordAfterYesTo(String... ids) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    book().answer(answers(ids).allowedByClinicianOn(today));
    return clearance();
  }

  /// What a daemon that starts now makes of the file.
  Clearance clearance() {
    return book().clearance();
  }

  void complain(Complaint complaint) {
    ScreeningBook book = book();
    book.complain(complaint);
    book.refresh();
  }

  void pass(Duration span) {
    now = now.plus(span);
  }

  /// F72: somebody turns every yes into a no.
  void editTheFile() {
    try {
      Files.writeString(file(), Files.readString(file()).replace("\"YES\"", "\"NO\""));
    } catch (IOException e) {
      throw new UncheckedIOException("the answers cannot be edited", e);
    }
  }

  List<String> ids(Question.Group group) {
    return book().questions().stream()
        .filter(question -> question.group() == group)
        .map(Question::id)
        .toList();
  }

  @Override
  public void close() {
    book().forget();
    boolean _ = folder.toFile().delete();
  }

  private Answers answers(String... ids) {
    Map<String, Answer> given = new HashMap<>();
    book().questions().forEach(question -> given.put(question.id(), Answer.NO));
    for (String id : ids) {
      given.put(id, Answer.YES);
    }
    return Answers.of(given);
  }

  private ScreeningBook book() {
    return new ScreeningBook(new ScreeningFile(file()), () -> now, Limits.standard());
  }

  private Path file() {
    return folder.resolve("screening.json");
  }
}

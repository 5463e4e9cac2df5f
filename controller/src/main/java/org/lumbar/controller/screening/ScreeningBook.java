package org.lumbar.controller.screening;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.safety.Clearance;

/// The screening of the person on this pad: asked here, kept in one file, judged on demand. Any
/// thread may use it.
public final class ScreeningBook implements ScreeningDesk {
  private final ScreeningFile file;
  private final InstantSource wallClock;
  private Optional<ScreeningRecord> last;
  private Runnable whenAnswered = () -> {};

  public ScreeningBook(ScreeningFile file, InstantSource wallClock) {
    this.file = file;
    this.wallClock = wallClock;
    last = file.read();
  }

  /// Whom to tell when new answers stand.
  public synchronized void whenAnswered(Runnable listener) {
    whenAnswered = listener;
  }

  @Override
  public List<Question> questions() {
    return Questionnaire.questions();
  }

  @Override
  public synchronized boolean isDue() {
    return last.filter(screening -> screening.isValidAt(wallClock.instant())).isEmpty();
  }

  @Override
  public synchronized Outcome answer(Map<String, Answer> answers) {
    List<String> missing =
        questions().stream().map(Question::id).filter(id -> !answers.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      return new Outcome(
          false,
          List.of("Please answer every question; these are open: " + String.join(", ", missing)));
    }
    ScreeningRecord screening = new ScreeningRecord(wallClock.instant(), answers);
    file.write(screening);
    last = Optional.of(screening);
    whenAnswered.run();
    Clearance clearance = Questionnaire.judge(answers);
    return new Outcome(clearance.mayStart(), clearance.sentences());
  }

  /// Looks whether another process has put new answers into the file.
  public synchronized void refresh() {
    last = file.read();
  }

  /// What the person may do now: [Clearance#DUE] while the questions wait for an answer.
  public synchronized Clearance clearance() {
    return isDue() ? Clearance.DUE : Questionnaire.judge(last.orElseThrow().answers());
  }
}

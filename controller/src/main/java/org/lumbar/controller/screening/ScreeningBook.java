package org.lumbar.controller.screening;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The screening of the person on this pad: asked here, kept in one file, judged on demand. Any
/// thread may use it; [#clearance] and [#complain] never wait for the disk.
public final class ScreeningBook implements ScreeningDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ScreeningBook.class);

  /// L60: a clock may be put right by so much without anybody having set it back.
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(60);

  private static final String NAME = "screening.json";

  private static final Duration MARK_EVERY = Duration.ofMinutes(10);

  private final ScreeningFile file;
  private final InstantSource wallClock;
  private final Duration validFor;
  private final ZoneId zone = ZoneId.systemDefault();
  private final AtomicReference<Known> known = new AtomicReference<>(Known.NOTHING);
  private volatile Runnable whenAnswered = () -> {};

  /// What is known, when it was last looked at, and whether the file still has to be told.
  private record Known(ScreeningRecord screening, Instant seenAt, boolean isUnkept) {
    static final Known NOTHING = new Known(ScreeningRecord.NONE, Instant.EPOCH, false);

    /// What the file says, seen at `now`. How late it has been seen is remembered for as long as
    /// the same answers stand.
    Known found(ScreeningFile.Found found, Instant now) {
      boolean isSame = found.screening().equals(screening);
      Instant seen = later(found.seenAt(), now);
      return new Known(found.screening(), isSame ? later(seen, seenAt) : seen, false);
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }

  public ScreeningBook(ScreeningFile file, InstantSource wallClock, Limits limits) {
    this.file = file;
    this.wallClock = wallClock;
    validFor = limits.duration(Limit.SCREENING);
    refresh();
  }

  /// The book of the daemon whose own files are in `folder`.
  public static ScreeningBook in(Path folder, InstantSource wallClock, Limits limits) {
    return new ScreeningBook(new ScreeningFile(folder.resolve(NAME)), wallClock, limits);
  }

  /// Deletes the book of a folder that is not needed any more.
  public static void remove(Path folder) {
    new ScreeningFile(folder.resolve(NAME)).delete();
  }

  /// Whom to tell when new answers stand.
  public void whenAnswered(Runnable listener) {
    whenAnswered = listener;
  }

  @Override
  public List<Question> questions() {
    return Questionnaire.questions();
  }

  @Override
  public boolean isDue() {
    return isDue(known.get(), wallClock.instant());
  }

  /// What the person may do now: [Clearance#DUE] while the questions wait for an answer.
  public Clearance clearance() {
    Known present = known.get();
    Instant now = wallClock.instant();
    return isDue(present, now) ? Clearance.DUE : present.screening().judge(now, zone).clearance();
  }

  @Override
  public Standing standing() {
    Known present = known.get();
    Instant now = wallClock.instant();
    if (isDue(present, now)) {
      return new Standing(true, false, Optional.empty(), Optional.empty());
    }
    ScreeningRecord screening = present.screening();
    return new Standing(
        false,
        screening.judge(now, zone).clearance().mayStart(),
        screening.answered().map(ScreeningRecord.Answered::at),
        screening.answered().map(_ -> screening.standsUntil(validFor, zone)));
  }

  @Override
  public Outcome answer(Answers answers) {
    Instant now = wallClock.instant();
    Optional<Outcome> objection =
        openQuestions(answers).or(() -> wrongDay(answers, LocalDate.ofInstant(now, zone)));
    if (objection.isPresent()) {
      return objection.get();
    }
    ScreeningRecord screening = keep(answers, now);
    whenAnswered.run();
    Judgement judgement = screening.judge(now, zone);
    return new Outcome(judgement.clearance().mayStart(), judgement.sentences(), judgement.open());
  }

  private synchronized ScreeningRecord keep(Answers answers, Instant now) {
    ScreeningRecord screening = known.get().screening().answered(answers, now);
    file.write(screening, now);
    known.set(new Known(screening, now, false));
    return screening;
  }

  private Optional<Outcome> openQuestions(Answers answers) {
    List<String> open = answers.open(questions());
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Outcome.refused(
                "Please answer every question; these are open: " + String.join(", ", open)));
  }

  private static Optional<Outcome> wrongDay(Answers answers, LocalDate today) {
    return answers
        .clinicianOn()
        .filter(on -> !ScreeningRecord.stands(on, today))
        .map(
            on ->
                on.isAfter(today)
                    ? "%s is in the future. On which day did a clinician tell you?".formatted(on)
                    : "%s is more than %d days ago: please ask a clinician again."
                        .formatted(on, ScreeningRecord.CLINICIANS_WORD.toDays() - 1))
        .map(why -> Outcome.refused(why, Confirmation.CLINICIAN));
  }

  /// Something hurt, or lies wrong. It holds at once; [#refresh] keeps it.
  public void complain(Complaint complaint) {
    Instant now = wallClock.instant();
    known.updateAndGet(
        before -> new Known(before.screening().after(complaint, now), before.seenAt(), true));
  }

  /// Keeps what is not kept yet, and looks whether another process has put new answers into the
  /// file.
  public synchronized void refresh() {
    Instant now = wallClock.instant();
    keepComplaint(now);
    ScreeningFile.Found found = file.read();
    Known present =
        known.updateAndGet(before -> before.isUnkept() ? before : before.found(found, now));
    if (!isDue(present, now) && now.isAfter(found.seenAt().plus(MARK_EVERY))) {
      file.markSeen(now);
    }
  }

  private void keepComplaint(Instant now) {
    Known present = known.get();
    if (!present.isUnkept()) {
      return;
    }
    try {
      file.write(present.screening(), now);
      known.compareAndSet(present, new Known(present.screening(), present.seenAt(), false));
    } catch (UncheckedIOException e) {
      LOG.error("the screening is due, but the file cannot be told: {}", e.getMessage());
    }
  }

  /// Deletes all that is kept of the person.
  public synchronized void forget() {
    file.delete();
    known.set(Known.NOTHING);
    whenAnswered.run();
  }

  /// D4, fact F11: also when the helper's or the clinician's word is too old.
  private boolean isDue(Known present, Instant now) {
    return now.isBefore(present.seenAt().minus(CLOCK_SLACK))
        || !present.screening().isValidAt(now, validFor)
        || present.screening().hasOutlivedAWord(now, zone);
  }
}

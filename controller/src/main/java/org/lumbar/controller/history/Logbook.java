package org.lumbar.controller.history;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.CountedClock;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.Feeling;

/// What is known of the past while a daemon runs: in memory, and in the file as soon as it lets
/// itself be written. While it does not, nothing is forgotten and nothing new starts (H44). One
/// thread owns it; time comes with each call.
final class Logbook {
  /// How often a running session is written down, and how much longer at least one ran that was cut
  /// off (H25).
  static final Duration EVERY = Duration.ofSeconds(10);

  private final Path folder;
  private final Dosage dosage;
  private final Set<Long> unwritten = new LinkedHashSet<>();
  private Optional<HistoryFile> file = Optional.empty();
  private Optional<String> trouble = Optional.of("it has not been read yet");
  private Optional<CountedClock> clock = Optional.empty();
  private PastRecord past = PastRecord.EMPTY;
  private long version;
  private long lastIdBefore;
  private int counted;

  Logbook(Path folder, Dosage dosage) {
    this.folder = folder;
    this.dosage = dosage;
  }

  /// Looks at the clock and at what others have written, and tries again what did not work.
  void look(ClockReading now) {
    attempt(() -> takeOver(now));
    Optional<CountedClock> after = clock.map(present -> present.after(now));
    boolean isNews = !after.equals(clock) || !unwritten.isEmpty() || trouble.isPresent();
    if (after.isPresent() && isNews) {
      clock = after;
      attempt(() -> write(now));
    }
  }

  /// The control loop says how its session goes.
  void note(SessionNote note, ClockReading now) {
    CountedClock counting =
        clock.orElseGet(() -> CountedClock.opened(now, Optional.empty())).relied(now);
    clock = Optional.of(counting);
    long id = lastIdBefore + note.session();
    SessionEntry entry =
        past.find(id)
            .map(open -> open.with(note))
            .orElseGet(() -> SessionEntry.of(id, note, counting.moment(now)));
    past = past.with(List.of(entry));
    counted = Math.max(counted, note.session());
    unwritten.add(id);
    look(now);
  }

  /// A person says how their back is. Whether it could be kept.
  boolean felt(Feeling feeling, ClockReading now) {
    Instant counted = clock.map(present -> present.at(now)).orElse(now.wall());
    FeelingEntry said = new FeelingEntry(now.wall(), feeling, Asking.now(past, counted));
    past = past.with(said);
    attempt(() -> opened().add(said));
    boolean isKept = trouble.isEmpty();
    look(now);
    return isKept;
  }

  /// What the next session may be.
  Allowance allowance(ClockReading now) {
    if (trouble.isPresent() || clock.isEmpty()) {
      return Allowance.unknown(
          "No massage for now: the past massages cannot be read or written (%s). Mend that, or begin a new history with ./lumbar history --delete."
              .formatted(trouble.orElse("")));
    }
    CountedClock present = clock.get();
    return dosage.allow(past.use(present.at(now), present.doubt()), present.moment(now), counted);
  }

  /// Leaves the file.
  void close(ClockReading now) {
    look(now);
    attempt(() -> file.ifPresent(HistoryFile::close));
  }

  /// What another process has changed holds, but for what is not written yet.
  private void takeOver(ClockReading now) {
    if (file.filter(HistoryFile::isInPlace).isEmpty()) {
      file.ifPresent(HistoryFile::close);
      file = Optional.empty();
      open(now);
    } else if (opened().version() != version) {
      List<SessionEntry> mine = past.sessions().stream().filter(this::isMine).toList();
      past = opened().read().with(mine);
      boolean isTrusted = past.clock().filter(kept -> kept.doubt().isEmpty()).isPresent();
      clock = clock.map(counting -> isTrusted ? counting.trusted() : counting);
      version = opened().version();
    }
  }

  private void open(ClockReading now) {
    HistoryFile opened = HistoryFile.open(folder);
    file = Optional.of(opened);
    PastRecord read = opened.read();
    version = opened.version();
    if (clock.isEmpty()) {
      clock = Optional.of(CountedClock.opened(now, read.clock()));
      lastIdBefore = read.highestId();
      unwritten.addAll(read.cutOff().stream().map(SessionEntry::id).toList());
      past = read.with(read.cutOff());
    } else {
      unwritten.addAll(past.sessions().stream().map(SessionEntry::id).toList());
      past = read.with(past.sessions());
    }
    write(now);
  }

  /// Whether it is known better here than in the file.
  private boolean isMine(SessionEntry entry) {
    return unwritten.contains(entry.id()) || entry.ending() == SessionEnding.UNDER_WAY;
  }

  private void write(ClockReading now) {
    CountedClock marked = clock.orElseThrow().marked(now);
    opened()
        .write(
            tables -> {
              tables.clock().put(marked);
              for (SessionEntry entry : past.sessions()) {
                if (unwritten.contains(entry.id())) {
                  tables.put(entry);
                }
              }
            });
    unwritten.clear();
    trouble = Optional.empty();
  }

  private HistoryFile opened() {
    return file.orElseThrow(() -> new HistoryTrouble(trouble.orElse("it is not open")));
  }

  private void attempt(Runnable act) {
    try {
      act.run();
    } catch (HistoryTrouble e) {
      trouble = Optional.of(String.valueOf(e.getMessage()));
    }
  }
}

package org.lumbar.controller.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.daemon.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what the flight recorder is left, one file after another. Trouble with the disk ends a
/// file, is said once, and is tried again after a while.
final class RecordingWriter {
  private static final Logger LOG = LoggerFactory.getLogger(RecordingWriter.class);

  /// A recording's share of all the room.
  private static final int RECORDINGS = 16;

  /// A session is not cut in two, so its recording may take more; but not more than this share, as
  /// a line that brings nothing but noise would.
  private static final int LEAST_RECORDINGS = 2;

  /// A full recording still takes the line that is being written and those that end it. With more
  /// than its share it would be thrown away to make room for the very next.
  private static final long LAST_LINES_BYTES = 64 * 1024;

  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  private final RecordingFolder folder;
  private final long fullBytes;
  private final long mostBytes;
  private Optional<Open> open = Optional.empty();
  private Optional<Duration> retryAt = Optional.empty();
  private boolean hasSession;
  private long skipped;
  private boolean isTroubled;
  private boolean hasAsked;
  private volatile boolean wantsAnother;

  private record Open(Path path, RecordingFile file) {}

  RecordingWriter(FlightRecorder.Settings settings) {
    folder = new RecordingFolder(settings.folder(), settings.mostBytes());
    fullBytes = settings.mostBytes() / RECORDINGS;
    mostBytes = settings.mostBytes() / LEAST_RECORDINGS;
  }

  /// Whether the present recording should be followed by another.
  boolean wantsAnother() {
    return wantsAnother;
  }

  void anotherIsComing() {
    wantsAnother = false;
  }

  /// Whether there is more to come.
  boolean take(FlightRecorder.Note note) {
    try {
      switch (note) {
        case FlightRecorder.Note.Begin begin -> begin(begin);
        case FlightRecorder.Note.Turned(Turn turn, boolean isInSession) -> write(turn, isInSession);
        case FlightRecorder.Note.End _ -> {
          end();
          return false;
        }
      }
    } catch (IOException | RuntimeException e) {
      trouble(e);
    }
    return true;
  }

  void flush() {
    try {
      if (open.isPresent()) {
        open.get().file().flush();
      }
    } catch (IOException e) {
      trouble(e);
    }
  }

  private void begin(FlightRecorder.Note.Begin begin) throws IOException {
    long missed = begin.missed() + skipped;
    skipped = 0;
    hasAsked = false;
    if (open.isPresent() && missed > 0) {
      LOG.warn("{} turns of the control loop are not recorded: too many for the disk", missed);
      open.get().file().missed(missed);
    }
    end();
    Path path = folder.next(mostBytes);
    RecordingFile file = RecordingFile.create(path);
    open = Optional.of(new Open(path, file));
    hasSession = false;
    file.begin(begin.head(), begin.memory());
    if (isTroubled) {
      isTroubled = false;
      LOG.info("recording again, into {}", path);
    }
  }

  private void write(Turn turn, boolean isInSession) throws IOException {
    if (open.isPresent()) {
      write(turn, open.get().file());
      hasSession |= isInSession;
    } else {
      Duration now = turn.input().at();
      retryAt = retryAt.or(() -> Optional.of(now.plus(RETRY_AFTER)));
      askForAnother(now.compareTo(retryAt.orElseThrow()) >= 0);
    }
  }

  private void write(Turn turn, RecordingFile file) throws IOException {
    if (skipped > 0 || file.bytes() >= mostBytes - LAST_LINES_BYTES) {
      skipped++;
    } else {
      file.write(turn);
    }
    askForAnother(file.bytes() >= fullBytes);
  }

  /// Once for each recording: notes of it may still be on the way when the next is.
  private void askForAnother(boolean isDue) {
    if (isDue && !hasAsked) {
      hasAsked = true;
      wantsAnother = true;
    }
  }

  private void end() throws IOException {
    retryAt = Optional.empty();
    if (open.isPresent()) {
      Open ended = open.get();
      open = Optional.empty();
      ended.file().close();
      if (!hasSession) {
        RecordingFolder.markAsRest(ended.path());
      }
    }
  }

  private void trouble(Exception e) {
    open.ifPresent(left -> left.file().abandon());
    open = Optional.empty();
    retryAt = Optional.empty();
    hasAsked = false;
    if (!isTroubled) {
      isTroubled = true;
      LOG.warn("nothing is recorded for now: {}; the pad is driven all the same", e.toString());
    }
  }
}

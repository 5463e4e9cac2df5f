package org.lumbar.controller.record;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.routines.pad.PadLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Records a running daemon and never holds it up: the control thread leaves notes in a bounded
/// queue, and a thread of its own writes them. A recording that is full, or has a gap because the
/// disk was slow, full or broken, is followed by another as soon as the pad rests (H44, F45).
public final class FlightRecorder implements LoopRecorder {
  private static final Logger LOG = LoggerFactory.getLogger(FlightRecorder.class);

  /// Half a minute of a busy session.
  private static final int MOST_NOTES = 4_096;

  private static final Duration LAST_WRITES = Duration.ofSeconds(2);

  private final Head.Origin origin;
  private final InstantSource clock;
  private final BlockingQueue<Note> notes;
  private final RecordingWriter writer;
  private final Thread thread = Thread.ofPlatform().daemon().name("recorder").unstarted(this::run);
  private Optional<Head> head = Optional.empty();
  private long missed;
  private boolean isOff;

  /// Where recordings are kept, and how much room they may take altogether.
  public record Settings(Path folder, long mostBytes) {}

  /// What the control thread leaves.
  sealed interface Note {
    /// A new recording; the one before it lacks its last `missed` turns.
    record Begin(Head head, ObjectNode memory, long missed) implements Note {}

    record Turned(Turn turn, boolean isInSession) implements Note {}

    record End() implements Note {}
  }

  public static FlightRecorder start(Settings settings, Head.Origin origin, InstantSource clock) {
    FlightRecorder recorder = new FlightRecorder(settings, origin, clock, MOST_NOTES);
    recorder.start();
    return recorder;
  }

  FlightRecorder(Settings settings, Head.Origin origin, InstantSource clock, int mostNotes) {
    this.origin = origin;
    this.clock = clock;
    notes = new ArrayBlockingQueue<>(mostNotes);
    writer = new RecordingWriter(settings);
  }

  /// Until now notes were only gathered.
  void start() {
    thread.start();
  }

  @Override
  public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {
    head = Optional.of(Head.of(origin, clock.instant(), layout, plan));
    begin(loop);
  }

  @Override
  public void turned(Turn turn, ControlLoop loop) {
    if (isOff) {
      return;
    }
    boolean isInSession = loop.state().isInSession();
    if (missed > 0 || !notes.offer(new Note.Turned(turn, isInSession))) {
      missed++;
    }
    if (!isInSession && (missed > 0 || writer.wantsAnother()) && hasRoom()) {
      begin(loop);
    }
  }

  /// A recording that begins should not end at once.
  private boolean hasRoom() {
    return notes.remainingCapacity() > notes.size();
  }

  /// Ends the recording, waiting a moment for the disk.
  @Override
  public void close() {
    try {
      long patience = LAST_WRITES.toMillis();
      if (thread.isAlive() && notes.offer(new Note.End(), patience, TimeUnit.MILLISECONDS)) {
        thread.join(patience);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A program that cannot be remembered is driven all the same.
  private void begin(ControlLoop loop) {
    try {
      Head now = head.orElseThrow().madeAt(clock.instant());
      if (notes.offer(new Note.Begin(now, Memory.of(loop), missed))) {
        missed = 0;
        writer.anotherIsComing();
      }
    } catch (RuntimeException e) {
      isOff = true;
      LOG.error("nothing is recorded any more: this is a fault of the software", e);
    }
  }

  private void run() {
    try {
      boolean isOn = true;
      while (isOn) {
        isOn = writer.take(notes.take());
        if (notes.isEmpty()) {
          writer.flush();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

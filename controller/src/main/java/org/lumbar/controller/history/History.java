package org.lumbar.controller.history;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.Feeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The history of a running daemon, on a thread of its own: whoever notes something leaves it here
/// and goes on at once. Each time the past allows something else than before, the listener hears
/// it.
public final class History implements HistoryDesk, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(History.class);
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final Logbook logbook;
  private final Supplier<ClockReading> clocks;
  private final BlockingQueue<Consumer<ClockReading>> notes = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("history").unstarted(this::run);
  private Consumer<Allowance> listener = _ -> {};
  private Optional<Allowance> told = Optional.empty();
  private final CountDownLatch hasLooked = new CountDownLatch(1);
  private volatile boolean isOpen = true;

  private History(Logbook logbook, Supplier<ClockReading> clocks) {
    this.logbook = logbook;
    this.clocks = clocks;
  }

  /// Begins to read the history in `folder`.
  public static History open(Path folder, Dosage dosage, Supplier<ClockReading> clocks) {
    History history = new History(new Logbook(folder, dosage), clocks);
    history.look();
    history.thread.start();
    return history;
  }

  /// From now on `allowances` hears what the next session may be, from the history's own thread.
  public void tell(Consumer<Allowance> allowances) {
    notes.add(
        _ -> {
          listener = allowances;
          told = Optional.empty();
        });
  }

  /// The control loop's session goes on. Returns at once.
  public void note(SessionNote note) {
    notes.add(now -> logbook.note(note, now));
  }

  @Override
  public void felt(Feeling feeling) {
    notes.add(
        now -> {
          if (!logbook.felt(feeling, now)) {
            LOG.warn("\"{}\" could not be written into the history", feeling.word());
          }
        });
  }

  /// Looks at the clocks now, because they have been moved.
  public void look() {
    notes.add(_ -> {});
  }

  private void run() {
    while (isOpen || !notes.isEmpty()) {
      try {
        Consumer<ClockReading> note = notes.poll(1, TimeUnit.SECONDS);
        take(note);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("the history has met something unexpected; nothing starts before it is over", e);
        listener.accept(Allowance.unknown("No massage for now: the history is broken: " + e));
        told = Optional.empty();
      }
    }
    logbook.close(clocks.get());
  }

  private void take(@Nullable Consumer<ClockReading> note) {
    if (note != null) {
      note.accept(clocks.get());
    }
    ClockReading now = clocks.get();
    logbook.look(now);
    Allowance allowance = logbook.allowance(now);
    if (!told.equals(Optional.of(allowance))) {
      told = Optional.of(allowance);
      listener.accept(allowance);
    }
    hasLooked.countDown();
  }

  /// Waits a moment for the first look into the file, so that the first press on start is not
  /// refused for it; a slow disk only makes it so.
  public void awaitFirstLook() {
    try {
      boolean _ = hasLooked.await(FIRST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Writes what is still to be written, and gives up after two seconds.
  @Override
  public void close() {
    isOpen = false;
    look();
    try {
      if (!thread.join(GOODBYE)) {
        LOG.warn("the history could not be closed in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

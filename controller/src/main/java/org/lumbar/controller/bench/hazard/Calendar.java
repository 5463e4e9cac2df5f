package org.lumbar.controller.bench.hazard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lumbar.controller.history.History;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.ClockReading;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Limits;

/// A history on the disk, and the clock of a machine that somebody sets (F46).
final class Calendar implements AutoCloseable {
  private static final Instant NOON = Instant.parse("2026-06-10T12:00:00Z");
  private static final Duration SINCE_BOOT = Duration.ofHours(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final History history;
  private final BlockingQueue<Allowance> told = new LinkedBlockingQueue<>();
  private volatile Instant wall = NOON;

  Calendar() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("lumbar-hazard");
    Dosage dosage = new Dosage(Limits.standard(), new DosageWords(ZoneOffset.UTC));
    history = History.open(folder, dosage, this::reading);
    history.tell(told::add);
    Allowance first = next();
    if (first.refusal().isPresent()) {
      throw new IllegalStateException("nothing has happened yet, but " + first);
    }
  }

  /// The wall clock is set; the machine's other clock knows nothing of it.
  void jump(Duration by) {
    wall = wall.plus(by);
    history.look();
  }

  /// What the history allows then: nothing.
  Allowance awaitRefusal() throws InterruptedException {
    Allowance next = next();
    while (next.refusal().isEmpty()) {
      next = next();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    history.close();
    Rigged.delete(folder);
  }

  private ClockReading reading() {
    return new ClockReading(wall, SINCE_BOOT, "boot", true);
  }

  private Allowance next() throws InterruptedException {
    Allowance next = told.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (next == null) {
      throw new IllegalStateException("the history says nothing for " + PATIENCE);
    }
    return next;
  }
}

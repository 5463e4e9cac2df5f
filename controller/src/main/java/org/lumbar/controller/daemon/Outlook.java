package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Condition;
import org.lumbar.controller.core.State;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Verdict;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.LinkStatistics;

/// What the control loop shows: snapshots to every board, five times a second and whenever
/// something happened, and answers to those who asked.
public final class Outlook {
  private static final Duration EVERY = Duration.ofMillis(200);

  /// Remembers faults.
  interface Latch {
    void begins(Cause cause);

    void isAcknowledged();
  }

  private final Portrait portrait;
  private final List<StatusBoard> boards = new ArrayList<>();
  private final List<Consumer<Happening>> listeners = new ArrayList<>();
  private final List<Consumer<StopCause>> memories = new ArrayList<>();
  private final List<Latch> latches = new ArrayList<>();
  private final BiConsumer<Long, Reply> answers;
  private Duration shownAt = EVERY.negated();
  private boolean isNews;

  public Outlook(Portrait portrait, BiConsumer<Long, Reply> answers) {
    this.portrait = portrait;
    this.answers = answers;
  }

  /// Shows everything on `board` too. Before the loop runs only.
  public void watchedBy(StatusBoard board) {
    boards.add(board);
  }

  /// Who hears what happens and looks at nothing, so that nothing need be drawn. Before the loop
  /// runs only.
  public void heardBy(Consumer<Happening> listener) {
    listeners.add(listener);
  }

  /// Who remembers why somebody stops. Before the loop runs only.
  void heededBy(Consumer<StopCause> memory) {
    memories.add(memory);
  }

  void heed(StopCause cause) {
    memories.forEach(memory -> memory.accept(cause));
  }

  /// Who remembers faults. Before the loop runs only.
  void latchedBy(Latch latch) {
    latches.add(latch);
  }

  /// H62: a fault that begins is remembered, until it is left for rest; the end of the daemon
  /// leaves it standing.
  void stepped(Condition before, Condition after) {
    boolean wasFault = before instanceof Condition.Fault;
    if (!wasFault && after instanceof Condition.Fault(var cause, _, _)) {
      latches.forEach(latch -> latch.begins(cause));
    } else if (wasFault && after instanceof Condition.Idle) {
      latches.forEach(Latch::isAcknowledged);
    }
  }

  void announce(Happening happening) {
    portrait.remember(happening);
    isNews = true;
    boards.forEach(board -> board.announce(happening));
    listeners.forEach(listener -> listener.accept(happening));
  }

  void answer(long ticket, Reply reply) {
    answers.accept(ticket, reply);
  }

  void ticked(State state, Optional<Verdict> verdict, Supplier<LinkStatistics> line, Duration now) {
    if (boards.isEmpty() || (!isNews && now.minus(shownAt).compareTo(EVERY) < 0)) {
      return;
    }
    isNews = false;
    shownAt = now;
    var snapshot = portrait.of(state, verdict, line.get(), now);
    boards.forEach(board -> board.show(snapshot));
  }
}

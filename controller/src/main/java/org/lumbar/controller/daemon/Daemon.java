package org.lumbar.controller.daemon;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.history.History;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.screening.Complaint;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.pad.PadLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running daemon for one pad: the control loop on its thread, with the line, the screening and
/// the boards around it. Everything that comes from another thread is left as a note for the loop.
public final class Daemon implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Daemon.class);
  private static final Duration SCREENING_EVERY = Duration.ofSeconds(1);

  private final PadLine line;
  private final SystemTimeline timeline;
  private final ScreeningBook screening;
  private final History history;
  private final FaultBook faults;
  private final Integrity integrity;
  private final Outlook outlook;
  private final ControlLoop loop;
  private final LoopThread thread;
  private final LoopDesk desk;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Optional<Throwable> broken = Optional.empty();

  /// The pad, what is played on it, and who records it. All of it is fitted already: a press on
  /// start that waited for it would make the loop late (L52).
  public record Setup(PadLayout layout, ControlLoop.Plan plan, LoopRecorder recorder) {
    public Setup {
      if (!plan.repertoire().isFitted()) {
        throw new IllegalArgumentException("a daemon plays only what is fitted to the pad already");
      }
    }
  }

  /// What outlives a restart: the answers to the health questions, the past sessions, and the
  /// faults that nobody has acknowledged.
  public record Books(ScreeningBook screening, History history, FaultBook faults) {}

  public Daemon(Setup setup, PadLine line, SystemTimeline timeline, Books books) {
    this.line = line;
    this.timeline = timeline;
    screening = books.screening();
    history = books.history();
    faults = books.faults();
    integrity = Integrity.of(setup);
    SecureRandom nonces = new SecureRandom();
    LoopRecorder recorder = new TwoRecorders(setup.recorder(), new SessionMeter(history::note));
    Tape tape = new Tape(recorder);
    HostLink link = tape.link(Fitting.link(setup.layout()), nonces::nextInt, line::write);
    outlook = new Outlook(new Portrait(setup.layout(), setup.plan().repertoire()), this::answer);
    loop = new ControlLoop(setup.plan(), tape, link, outlook);
    recorder.begins(setup.layout(), setup.plan(), loop);
    thread =
        new LoopThread(
            timeline, loop, setup.plan().limits().duration(Limit.LOOP_LATE), this::breakDown);
    desk = new LoopDesk(loop, thread);
    outlook.heededBy(this::remember);
    outlook.latchedBy(new FaultLatch(faults, this::raise));
    screening.whenAnswered(this::passOnScreening);
  }

  public Desk desk() {
    return desk;
  }

  /// Shows everything on `board` too. Before the start only.
  void watchedBy(StatusBoard board) {
    outlook.watchedBy(board);
  }

  /// Opens the line and starts the loop.
  public void start() {
    thread.start();
    faults.remembered().ifPresent(this::raise);
    Thread.ofVirtual().name("screening").start(this::watchScreening);
    history.tell(allowance -> thread.post(now -> loop.happen(new Event.Allowed(now, allowance))));
    history.awaitFirstLook();
    line.start(new LineNotes(loop, thread));
  }

  /// A button of the panel on the Pi was pressed.
  public void panelPressed(Button button) {
    if (button == Button.STOP) {
      thread.postUrgent(now -> loop.happen(new Event.Pressed(now, button)));
    } else {
      thread.post(now -> loop.happen(new Event.Pressed(now, button)));
    }
  }

  /// Waits until the daemon ends or `limit` is over; whether it has not broken down.
  boolean awaitEnd(Optional<Duration> limit) throws InterruptedException {
    if (limit.isPresent()) {
      boolean _ = ended.await(limit.get().toMillis(), TimeUnit.MILLISECONDS);
    } else {
      ended.await();
    }
    return broken.isEmpty();
  }

  /// Everything off, and the end: a stop goes out before anything else ends (H58).
  @Override
  public void close() {
    thread.close(Optional.of(now -> loop.happen(new Event.ShuttingDown(now))));
    line.close();
    faults.save();
    history.close();
    ended.countDown();
  }

  private void answer(long ticket, Reply reply) {
    desk.answer(ticket, reply);
  }

  /// Answers run out by themselves and may be given in another process, so the screening is looked
  /// at again and again; its file is read here and not on the control thread. So is the memory
  /// (L58).
  private void watchScreening() {
    while (ended.getCount() > 0) {
      screening.refresh();
      passOnScreening();
      integrity.look(timeline.now()).ifPresent(found -> raise(new Cause.Found(found)));
      timeline.parkUntil(timeline.now().plus(SCREENING_EVERY));
    }
  }

  /// The clearance is asked for on the loop's thread, so that none from before a complaint comes
  /// after it (H48).
  private void passOnScreening() {
    thread.post(now -> loop.happen(new Event.Screened(now, screening.clearance())));
  }

  /// H48: what hurt counts at once, and goes into the file as soon as the disk takes it.
  private void remember(StopCause cause) {
    Complaint.of(cause).ifPresent(screening::complain);
    Thread.ofVirtual().name("complaint").start(screening::refresh);
  }

  /// A person says how their back is. L23: who feels worse answers the health questions again.
  void felt(Feeling feeling) {
    history.felt(feeling);
    if (feeling == Feeling.WORSE) {
      remember(StopCause.FEELING_WORSE);
      passOnScreening();
    }
  }

  /// H62: a fault that the past tells of.
  private void raise(Cause cause) {
    thread.post(now -> loop.happen(new Event.Alarmed(now, cause)));
  }

  /// The loop's thread has died of a fault of the software: nothing may stay on (F47).
  private void breakDown(Throwable fault) {
    LOG.error("the control loop has broken down; everything is switched off", fault);
    loop.happen(new Event.ShuttingDown(timeline.now()));
    broken = Optional.of(fault);
    ended.countDown();
  }
}

package org.lumbar.controller.history;

import java.time.Instant;
import org.lumbar.controller.safety.Moment;
import org.lumbar.controller.safety.PastSession;

/// One session of the history: when it began, by the counted clock and by the wall clock, its
/// figures, and how it ended.
public record SessionEntry(
    long id,
    Instant begun,
    Instant wall,
    SessionFigures figures,
    SessionEnding ending,
    String cause) {

  /// The entry that `note` begins, at a moment that it has been running for a while.
  static SessionEntry of(long id, SessionNote note, Moment now) {
    return new SessionEntry(
        id,
        now.counted().minus(note.figures().ran()),
        now.wall().minus(note.figures().ran()),
        note.figures(),
        note.ending(),
        note.cause());
  }

  SessionEntry with(SessionNote note) {
    return new SessionEntry(id, begun, wall, note.figures(), note.ending(), note.cause());
  }

  /// H25: as one that ran for an interval longer at least than was written down.
  SessionEntry cutOff() {
    return new SessionEntry(
        id,
        begun,
        wall,
        figures.atLeast(Logbook.EVERY),
        SessionEnding.CUT_OFF,
        "the daemon was cut off");
  }

  PastSession past() {
    return new PastSession(
        begun,
        figures.ran(),
        figures.depth(),
        figures.strong(),
        figures.heat(),
        switch (ending) {
          case UNDER_WAY -> PastSession.Ending.UNDER_WAY;
          case CUT_OFF -> PastSession.Ending.CUT_OFF;
          case FINISHED, STOPPED, FAULT -> PastSession.Ending.KNOWN;
        });
  }

  boolean isUnderWay() {
    return ending == SessionEnding.UNDER_WAY;
  }

  Instant ended() {
    return begun.plus(figures.ran());
  }
}

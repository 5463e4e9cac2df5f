package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Optional;

/// What the person on the pad has been asked in a session, and when there last was a sign of them.
///
/// @param checks how many comfort checks there have been (L21)
/// @param isCheckOpen whether the last of them waits for an answer
/// @param missedChecks how many in a row have had none
/// @param seenAt the last press of a button, or the start of the session (L22)
/// @param askedAt since when a sign of the person is awaited
/// @param chimes how often the pad has chimed
/// @param presenceEvery how often a sign of the person is needed while it is warm
/// @param question what the person is asked at this moment
public record Attention(
    int checks,
    boolean isCheckOpen,
    int missedChecks,
    Duration seenAt,
    Optional<Duration> askedAt,
    int chimes,
    Duration presenceEvery,
    Optional<Question> question) {

  /// A question that is open for `left`. Where it `isNeeded`, silence has a consequence.
  public record Question(Kind kind, boolean isNeeded, Duration left) {}

  public enum Kind {
    /// L21: is this pressure okay?
    COMFORT,
    /// L22: are you there?
    PRESENCE
  }

  /// The attention of somebody who has just pressed start.
  static Attention since(Duration startedAt, Duration presenceEvery) {
    return new Attention(
        0, false, 0, startedAt, Optional.empty(), 0, presenceEvery, Optional.empty());
  }

  /// The answer to a comfort check is yes.
  Attention comfortable() {
    return new Attention(checks, false, 0, seenAt, askedAt, chimes, presenceEvery, question);
  }

  /// Another comfort check begins, whatever became of the last.
  Attention checked(int due) {
    int missed = isCheckOpen ? missedChecks + 1 : 0;
    return new Attention(due, true, missed, seenAt, askedAt, chimes + 1, presenceEvery, question);
  }

  /// What missed checks lead to has been done.
  Attention withoutMissedChecks() {
    return new Attention(checks, isCheckOpen, 0, seenAt, askedAt, chimes, presenceEvery, question);
  }

  /// A button was pressed.
  Attention seen(Duration at) {
    return new Attention(
        checks, isCheckOpen, missedChecks, at, Optional.empty(), chimes, presenceEvery, question);
  }

  Attention askedSince(Duration at) {
    return new Attention(
        checks,
        isCheckOpen,
        missedChecks,
        seenAt,
        Optional.of(at),
        chimes + 1,
        presenceEvery,
        question);
  }

  /// No sign is awaited any more: nothing is warm.
  Attention unasked() {
    return new Attention(
        checks,
        isCheckOpen,
        missedChecks,
        seenAt,
        Optional.empty(),
        chimes,
        presenceEvery,
        question);
  }

  Attention chimed() {
    return new Attention(
        checks, isCheckOpen, missedChecks, seenAt, askedAt, chimes + 1, presenceEvery, question);
  }

  Attention asking(Optional<Question> next) {
    return new Attention(
        checks, isCheckOpen, missedChecks, seenAt, askedAt, chimes, presenceEvery, next);
  }
}

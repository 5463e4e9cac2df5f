package org.lumbar.protocol.link;

import java.time.Duration;

/// Counts what goes over the line.
final class Tally {
  private final RoundTrips roundTrips = new RoundTrips();
  private final LineQuality quality = new LineQuality();

  private long sent;
  private long received;
  private long damaged;
  private long gaps;
  private long duplicates;
  private long older;
  private long late;
  private long strangers;
  private long misaddressed;
  private long unreadable;

  /// The line has been opened.
  void reset(Duration now) {
    sent = 0;
    received = 0;
    damaged = 0;
    gaps = 0;
    duplicates = 0;
    older = 0;
    late = 0;
    strangers = 0;
    misaddressed = 0;
    unreadable = 0;
    conversationBegan(now);
  }

  /// What a boot loader said before says nothing about the line.
  void conversationBegan(Duration now) {
    roundTrips.reset();
    quality.reset(now);
  }

  void sent() {
    sent++;
  }

  void damaged() {
    damaged++;
    quality.damaged();
  }

  void misaddressed() {
    misaddressed++;
  }

  void judged(Judgement judgement, Arrival arrival) {
    quality.whole();
    quality.missing(judgement.missing());
    gaps += judgement.missing();
    switch (judgement.standing()) {
      case COUNTS -> {
        received++;
        roundTrips.note(arrival);
      }
      case STRANGER, RESTARTED -> strangers++;
      case DUPLICATE -> duplicates++;
      case OLDER -> older++;
      case LATE -> late++;
      case UNREADABLE -> unreadable++;
    }
  }

  /// Time has come to `now`.
  void advance(Duration now) {
    quality.advance(now);
  }

  boolean isBroken() {
    return quality.isBroken();
  }

  LinkStatistics statistics(Duration telemetryAge) {
    return new LinkStatistics(
        sent,
        received,
        damaged,
        gaps,
        duplicates,
        new LinkStatistics.Dropped(older, late, strangers, misaddressed, unreadable),
        roundTrips.summary(),
        telemetryAge,
        quality.badShare(),
        quality.missingShare());
  }
}

package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.routines.routine.Depth;

/// A past to judge, made session by session: `Past.at(NOW).session(2h ago, 10 min)`. The wall clock
/// shows what is counted.
record Past(Instant now, List<PastSession> sessions, boolean isSore) {
  static final Instant NOON = Instant.parse("2026-06-10T10:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final Limits LIMITS = Limits.standard();

  static Past none() {
    return new Past(NOON, List.of(), false);
  }

  /// A session that ended `ago` and ran for `ran`.
  Past ended(Duration ago, Duration ran) {
    return with(session(ago, ran, Depth.MODERATE, PastSession.Ending.KNOWN));
  }

  Past with(PastSession session) {
    List<PastSession> more = new ArrayList<>(sessions);
    more.add(session);
    return new Past(now, more, isSore);
  }

  Past sore() {
    return new Past(now, sessions, true);
  }

  Past later(Duration by) {
    return new Past(now.plus(by), sessions, isSore);
  }

  PastSession session(Duration ago, Duration ran, Depth depth, PastSession.Ending ending) {
    return new PastSession(
        now.minus(ago).minus(ran), ran, depth, Duration.ZERO, Duration.ZERO, ending);
  }

  PastSession worked(Duration ago, Duration ran, Duration strong, Duration heat) {
    return new PastSession(
        now.minus(ago).minus(ran), ran, Depth.MODERATE, strong, heat, PastSession.Ending.KNOWN);
  }

  PastUse use() {
    return new PastUse(sessions, PastUse.Remainder.NONE, Optional.empty(), care());
  }

  private Wellbeing care() {
    return new Wellbeing(isSore, Optional.empty(), List.of(), List.of());
  }

  Allowance allowance() {
    return allowance(use());
  }

  Allowance allowance(PastUse use) {
    return allowance(use, LIMITS);
  }

  Allowance allowance(PastUse use, Limits limits) {
    return new Dosage(limits, new DosageWords(BERLIN)).allow(use, new Moment(now, now), 0);
  }

  static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }
}

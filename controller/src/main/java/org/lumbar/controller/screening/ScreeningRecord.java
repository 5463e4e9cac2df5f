package org.lumbar.controller.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of the person on this pad: their answers and when they were given, until those run
/// out or a complaint takes them away; when pain last ran down the leg; and whether the pad was
/// felt on bone since the answers.
record ScreeningRecord(Optional<Answered> answered, Optional<Instant> legPainAt, boolean isOnBone) {
  record Answered(Instant at, Answers answers) {}

  /// How long a clinician's word stands.
  static final Duration CLINICIANS_WORD = Duration.ofDays(30);

  /// D4: who says that they stay is asked again for the next session.
  static final Duration HELPERS_WORD = Duration.ofHours(1);

  /// Fact F7: answers that were given so soon after pain down the leg allow gentle routines only.
  static final Duration AFTER_LEG_PAIN = Duration.ofHours(24);

  static final ScreeningRecord NONE =
      new ScreeningRecord(Optional.empty(), Optional.empty(), false);

  /// New answers take the place of the old ones.
  ScreeningRecord answered(Answers answers, Instant now) {
    return new ScreeningRecord(Optional.of(new Answered(now, answers)), legPainAt, false);
  }

  /// L23, H48: after pain the questions come first again. On bone they stand, with care (H21).
  ScreeningRecord after(Complaint complaint, Instant now) {
    return switch (complaint) {
      case SHARP_PAIN, FEELING_WORSE -> new ScreeningRecord(Optional.empty(), legPainAt, isOnBone);
      case DOWN_THE_LEG -> new ScreeningRecord(Optional.empty(), Optional.of(now), isOnBone);
      case ON_BONE -> new ScreeningRecord(answered, legPainAt, true);
    };
  }

  /// Answers to other questions than those of today are no answers.
  boolean answersThePresentQuestions() {
    Set<String> ids =
        Questionnaire.questions().stream().map(Question::id).collect(Collectors.toSet());
    return answered.filter(last -> !last.answers().given().keySet().equals(ids)).isEmpty();
  }

  /// L23: whether the answers still stand at `now`. Answers from the future (a clock that was set
  /// back) do not.
  boolean isValidAt(Instant now, Duration validFor) {
    return answered
        .map(Answered::at)
        .filter(at -> !at.isAfter(now) && now.isBefore(at.plus(validFor)))
        .isPresent();
  }

  /// What the answers mean at `now`, in a place with that `zone`.
  Judgement judge(Instant now, ZoneId zone) {
    Answered last = answered.orElseThrow();
    List<Consequence> follows = new ArrayList<>(Questionnaire.follow(last.answers()));
    if (legPainAt.filter(pain -> last.at().isBefore(pain.plus(AFTER_LEG_PAIN))).isPresent()) {
      follows.add(Consequence.GENTLE_AFTER_LEG_PAIN);
    }
    if (isOnBone) {
      follows.add(Consequence.HIPS_ONLY);
    }
    return Judgement.of(follows, standing(last, now, zone));
  }

  /// Whether a start was allowed once by somebody's word, which does not stand any more: then the
  /// questions are due, and nothing has been refused.
  boolean hasOutlivedAWord(Instant now, ZoneId zone) {
    return answered.isPresent()
        && judge(answered.get().at(), zone).clearance().mayStart()
        && !judge(now, zone).clearance().mayStart();
  }

  /// Until when the answers stand, and the words that they need.
  Instant standsUntil(Duration validFor, ZoneId zone) {
    Answered last = answered.orElseThrow();
    Instant end = last.at().plus(validFor);
    return Stream.of(
            Optional.of(last.at().plus(HELPERS_WORD)),
            last.answers().clinicianOn().map(on -> clinicianUntil(on, zone)))
        .flatMap(Optional::stream)
        .filter(word -> word.isBefore(end) && hasOutlivedAWord(word, zone))
        .min(Comparator.naturalOrder())
        .orElse(end);
  }

  private static Instant clinicianUntil(LocalDate on, ZoneId zone) {
    return on.plusDays(CLINICIANS_WORD.toDays()).atStartOfDay(zone).toInstant();
  }

  private static Set<Confirmation> standing(Answered last, Instant now, ZoneId zone) {
    Set<Confirmation> standing = EnumSet.noneOf(Confirmation.class);
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (last.answers().clinicianOn().filter(on -> stands(on, today)).isPresent()) {
      standing.add(Confirmation.CLINICIAN);
    }
    if (last.answers().helperStays() && now.isBefore(last.at().plus(HELPERS_WORD))) {
      standing.add(Confirmation.HELPER);
    }
    return standing;
  }

  /// A word of today stands for 30 days, today among them; one of the future does not.
  static boolean stands(LocalDate on, LocalDate today) {
    return !on.isAfter(today) && today.isBefore(on.plusDays(CLINICIANS_WORD.toDays()));
  }
}

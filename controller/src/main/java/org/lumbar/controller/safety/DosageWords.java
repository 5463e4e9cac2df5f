package org.lumbar.controller.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// What a person reads when there is no massage for now, or less of it: until when, why, and what
/// to do. Times of day are those of the place where the pad is.
public final class DosageWords {
  static final String NEVER_SET = "the computer's clock has not been set";
  static final String BEHIND = "the computer's clock is behind the last massage";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);
  private static final int DAYS_WITH_A_NAME = 6;

  private final ZoneId zone;

  public DosageWords(ZoneId zone) {
    this.zone = zone;
  }

  static String changed(Duration by) {
    return "the computer's clock was set %s by %s"
        .formatted(by.isNegative() ? "back" : "forward", span(by.abs()));
  }

  String underWay() {
    return "A massage is under way.";
  }

  String rest(Duration rest, String until) {
    return "Rest until %s: after a massage the back gets %s of rest.".formatted(until, span(rest));
  }

  String sessions(int most, String until) {
    return "Rest until %s: %s in 24 hours %s enough."
        .formatted(until, most == 1 ? "1 massage" : most + " massages", most == 1 ? "is" : "are");
  }

  String massage(Duration most, String until) {
    return "Rest until %s: %s of massage in 24 hours are enough.".formatted(until, span(most));
  }

  String deleted(String until) {
    return "Rest until %s: the history was deleted, and a rest that was due stays due."
        .formatted(until);
  }

  String deep(String until) {
    return "Deep work is for every other day: again from %s on. Choose a gentler massage until then."
        .formatted(until);
  }

  String dayAfter(String until) {
    return "Your cap is %.1f until %s: the day after strong work is a gentler one."
        .formatted((double) Limits.DAY_AFTER_CAP_STEPS / Limits.SOFTER_STEPS, until);
  }

  String doubt(ClockDoubt doubt, String until) {
    String what =
        doubt.endsWhenSet()
            ? "Set it, or connect the computer to a network that does; then this is over."
            : "If its time is right now, run ./lumbar history --clock-is-right on it.";
    return "No massage until %s: %s, so nobody can tell how long you have rested. %s"
        .formatted(until, doubt.sentence(), what);
  }

  /// Rounded up to the minute, so that it is true when it comes.
  String at(Instant time, Instant now) {
    ZonedDateTime shown = time.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(today, shown.toLocalDate());
    if (days == 0) {
      return shown.format(TIME);
    }
    if (days == 1) {
      return "tomorrow " + shown.format(TIME);
    }
    return shown.format(days > 0 && days <= DAYS_WITH_A_NAME ? DAY : DATE);
  }

  static String span(Duration span) {
    if (span.compareTo(Duration.ofDays(2)) >= 0) {
      return span.toDays() + " days";
    }
    if (span.compareTo(Duration.ofMinutes(90)) >= 0) {
      return span.toMinutesPart() == 0
          ? span.toHours() + " hours"
          : "%d h %d min".formatted(span.toHours(), span.toMinutesPart());
    }
    return span.toMinutes() <= 1 ? "a minute" : span.toMinutes() + " minutes";
  }
}

package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as people write them: `90s`, `1:30`, `2m`, `250ms`, `1m30s`, or `90` for seconds.
public final class TimeWords {
  /// What a time may look like, for those who got it wrong.
  public static final String FORMS = "a time is written as in 90s, 1:30, 2m, 1m30s or 250ms";

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d(?:\\.\\d{1,3})?)");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
  private static final Pattern UNITS =
      Pattern.compile("(?:(\\d{1,4})m(?!s))?(?:(\\d{1,6}(?:\\.\\d{1,3})?)s)?(?:(\\d{1,7})ms)?");
  private static final double MILLIS_PER_SECOND = 1000;

  private static final Duration LONGEST_SIMULATION = Duration.ofHours(2);

  private TimeWords() {}

  /// @throws IllegalArgumentException with a sentence for a person
  public static Duration read(String words) {
    Matcher clock = CLOCK.matcher(words);
    if (clock.matches()) {
      return time(clock.group(1), clock.group(2));
    }
    if (SECONDS.matcher(words).matches()) {
      return time("0", words);
    }
    Matcher units = UNITS.matcher(words);
    if (words.isEmpty() || !units.matches()) {
      throw new IllegalArgumentException("\"%s\" is no time: %s".formatted(words, FORMS));
    }
    Duration time = time(orZero(units.group(1)), orZero(units.group(2)));
    return time.plusMillis(Long.parseLong(orZero(units.group(3))));
  }

  /// A time of a simulation, which lasts for two hours at most.
  ///
  /// @throws IllegalArgumentException with a sentence for a person
  public static Duration readOfSimulation(String words) {
    Duration time = read(words);
    if (time.compareTo(LONGEST_SIMULATION) > 0) {
      throw new IllegalArgumentException(
          "\"%s\" is too late: no simulation lasts longer than %d minutes"
              .formatted(words, LONGEST_SIMULATION.toMinutes()));
    }
    return time;
  }

  private static Duration time(String minutes, String seconds) {
    long millis = Math.round(Double.parseDouble(seconds) * MILLIS_PER_SECOND);
    return Duration.ofMinutes(Long.parseLong(minutes)).plusMillis(millis);
  }

  private static String orZero(String digits) {
    return digits == null ? "0" : digits;
  }

  /// As `1:30`, and with milliseconds where there are any: `1:30.250`.
  public static String of(Duration time) {
    String clock = "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    return time.toMillisPart() == 0 ? clock : clock + ".%03d".formatted(time.toMillisPart());
  }
}

package org.lumbar.controller.status;

/// The line to the pad since it was opened: a word on its condition ("good", "poor line",
/// "silent"), what has gone over it, how long a frame and its answer take, and how old the pad's
/// last word is.
public record LineView(
    String condition,
    long sent,
    long received,
    long bad,
    long gaps,
    long duplicates,
    long roundTripMedianMillis,
    long roundTripP99Millis,
    long telemetryAgeMillis) {

  /// The condition of a line on which too much is damaged or lost (limit L48).
  public static final String POOR = "poor line";

  /// Nothing has gone over the line yet.
  public static LineView silent() {
    return new LineView("silent", 0, 0, 0, 0, 0, 0, 0, 0);
  }
}

package org.lumbar.protocol.link;

import java.time.Duration;

/// What has gone over the line since it was opened. `received` are the frames that counted,
/// `badFrames` those that came damaged, `gaps` the frames that never came, `duplicates` those that
/// came twice. `telemetryAge` is zero while no pad has answered. The two shares look back 10 s.
public record LinkStatistics(
    long sent,
    long received,
    long badFrames,
    long gaps,
    long duplicates,
    Dropped dropped,
    RoundTrip roundTrip,
    Duration telemetryAge,
    double badShare,
    double missingShare) {

  public static final LinkStatistics NONE =
      new LinkStatistics(0, 0, 0, 0, 0, Dropped.NONE, RoundTrip.NONE, Duration.ZERO, 0, 0);

  /// Limit L48: above this share the line is called poor.
  private static final double POOR_SHARE = 0.05;

  /// Whole frames that did not count: behind a newer one, too long on the way, of another session,
  /// for another address, or not to be understood.
  public record Dropped(long older, long late, long stranger, long misaddressed, long unreadable) {
    public static final Dropped NONE = new Dropped(0, 0, 0, 0, 0);
  }

  /// From sending a frame to the first frame of the pad that knows of it, over the last 256 of
  /// them. It holds the wait for the pad's next telemetry, 20 ms in a session.
  public record RoundTrip(Duration median, Duration p99) {
    public static final RoundTrip NONE = new RoundTrip(Duration.ZERO, Duration.ZERO);
  }

  /// Whether people should be told "poor line": look at the plug and the cable.
  public boolean isPoorLine() {
    return badShare > POOR_SHARE || missingShare > POOR_SHARE;
  }
}

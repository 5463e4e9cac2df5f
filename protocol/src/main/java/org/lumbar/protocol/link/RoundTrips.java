package org.lumbar.protocol.link;

import java.time.Duration;
import java.util.Arrays;

/// The last 256 round trips. Noting one takes no memory; reading sorts a copy.
final class RoundTrips {
  private static final int CAPACITY = 256;
  private static final int NONE_YET = -1;

  private final int[] millis = new int[CAPACITY];
  private long noted;
  private int lastEcho = NONE_YET;

  void reset() {
    noted = 0;
    lastEcho = NONE_YET;
  }

  /// A frame of the pad has come. Only the first that has seen a frame of ours tells a round trip.
  void note(Arrival arrival) {
    int echo = arrival.header().echoMillis();
    if (echo == lastEcho) {
      return;
    }
    lastEcho = echo;
    millis[(int) (noted % CAPACITY)] = (int) arrival.timeOnTheWay().toMillis();
    noted++;
  }

  LinkStatistics.RoundTrip summary() {
    if (noted == 0) {
      return LinkStatistics.RoundTrip.NONE;
    }
    int[] sorted = Arrays.copyOf(millis, (int) Math.min(noted, CAPACITY));
    Arrays.sort(sorted);
    return new LinkStatistics.RoundTrip(percentile(sorted, 50), percentile(sorted, 99));
  }

  /// The smallest value that at least `percent` of all do not exceed.
  private static Duration percentile(int[] sorted, int percent) {
    return Duration.ofMillis(sorted[Math.ceilDiv(sorted.length * percent, 100) - 1]);
  }
}

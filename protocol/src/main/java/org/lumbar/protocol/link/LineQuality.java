package org.lumbar.protocol.link;

import java.time.Duration;
import java.util.Arrays;

/// How many frames of the last 10 s came whole, came damaged, or never came (limit L48), in ten
/// buckets of a second each.
final class LineQuality {
  private static final int BUCKETS = 10;

  /// Fewer frames than these say nothing about a line.
  private static final int MIN_FRAMES = 20;

  private static final double BROKEN_SHARE = 0.5;

  private final long[] whole = new long[BUCKETS];
  private final long[] damaged = new long[BUCKETS];
  private final long[] missing = new long[BUCKETS];
  private long second;

  void reset(Duration now) {
    second = now.toSeconds();
    Arrays.fill(whole, 0);
    Arrays.fill(damaged, 0);
    Arrays.fill(missing, 0);
  }

  /// Time has come to `now`: forgets what is older than 10 s.
  void advance(Duration now) {
    long passed = Math.min(now.toSeconds() - second, BUCKETS);
    for (int ago = 0; ago < passed; ago++) {
      second++;
      whole[bucket()] = 0;
      damaged[bucket()] = 0;
      missing[bucket()] = 0;
    }
    second = now.toSeconds();
  }

  void whole() {
    whole[bucket()]++;
  }

  void damaged() {
    damaged[bucket()]++;
  }

  void missing(int frames) {
    missing[bucket()] += frames;
  }

  /// The share of damaged frames in what has come.
  double badShare() {
    return share(damaged);
  }

  /// The share of frames that have not come, in what was sent to us.
  double missingShare() {
    return share(missing);
  }

  boolean isBroken() {
    return badShare() > BROKEN_SHARE;
  }

  private double share(long[] counts) {
    long some = sum(counts);
    long all = some + sum(whole);
    return all < MIN_FRAMES ? 0 : (double) some / all;
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  private int bucket() {
    return (int) (second % BUCKETS);
  }
}

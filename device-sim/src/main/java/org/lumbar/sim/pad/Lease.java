package org.lumbar.sim.pad;

/// Limit L45: what a drive asks ends by itself when no newer one is accepted in time.
final class Lease {
  private long endsMillis;

  Lease(long nowMillis) {
    renew(PadLimits.ARM_LEASE_MILLIS, nowMillis);
  }

  void renew(int leaseMillis, long nowMillis) {
    endsMillis = nowMillis + leaseMillis;
  }

  boolean hasEnded(long nowMillis) {
    return nowMillis >= endsMillis;
  }
}

package org.lumbar.sim.fault;

/// How bad a line is: the share of bytes that arrive changed, and the shares of frames that never
/// arrive or arrive twice (faults F30, F36 and F35), each 0 to 1.
public record LineShares(double damagedBytes, double lostFrames, double doubledFrames) {
  public static final LineShares NONE = new LineShares(0, 0, 0);

  public LineShares {
    requireShare("damaged bytes", damagedBytes);
    requireShare("lost frames", lostFrames);
    requireShare("doubled frames", doubledFrames);
  }

  private static void requireShare(String what, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("the share of " + what + " must be 0..1, was " + share);
    }
  }
}

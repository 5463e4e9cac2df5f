package org.lumbar.sim.fault;

/// How bad a line is: the share of its bytes that come out wrong, of its frames that are lost, and
/// of its frames that come twice. Each is 0..1.
public record NoiseSettings(double byteDamage, double frameLoss, double frameDuplicate) {
  public static final NoiseSettings NONE = new NoiseSettings(0, 0, 0);

  public NoiseSettings {
    requireShare("byteDamage", byteDamage);
    requireShare("frameLoss", frameLoss);
    requireShare("frameDuplicate", frameDuplicate);
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(name + " must be 0..1, was " + share);
    }
  }
}

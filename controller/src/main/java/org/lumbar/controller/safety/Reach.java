package org.lumbar.controller.safety;

/// Where on the body a session may work, and how strongly there. What the session's own cap allows
/// is a different matter.
public enum Reach {
  EVERYWHERE(Limits.CAP_STEPS, Limits.CAP_STEPS, Limits.CAP_STEPS),
  /// C7, fact F13: hips and glutes, and the muscles beside the spine at the lowest level only.
  HIPS_AND_LIGHTLY_BESIDE_THE_SPINE(Limits.CAP_STEPS, Limits.LOWEST_CAP_STEPS, 0),
  /// H21: while it is not sure that the pad lies on muscle, only what is far from any bone.
  HIPS(Limits.CAP_STEPS, 0, 0);

  private final int hips;
  private final int besideTheSpine;
  private final int elsewhere;

  Reach(int hips, int besideTheSpine, int elsewhere) {
    this.hips = hips;
    this.besideTheSpine = besideTheSpine;
    this.elsewhere = elsewhere;
  }

  /// What a motor lies on.
  public enum Site {
    /// Glutes and the sides of the hips.
    HIPS,
    /// The long muscles beside the spine.
    BESIDE_THE_SPINE,
    ELSEWHERE
  }

  /// The most that a motor on `site` may do.
  public int capSteps(Site site) {
    return switch (site) {
      case HIPS -> hips;
      case BESIDE_THE_SPINE -> besideTheSpine;
      case ELSEWHERE -> elsewhere;
    };
  }

  /// The narrower of both.
  Reach and(Reach other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

package org.lumbar.routines.technique;

/// The felt scale of the massage, 0 to 10, of which a routine uses 3.0 to 6.0 (fact F23).
public final class Strength {
  /// Less than this is not felt as a massage.
  public static final double LIGHTEST = 3.0;

  /// More than this is never asked for (limit L1).
  public static final double STRONGEST = 6.0;

  /// How fast a hand may sink in (limit L4).
  public static final double RISE_PER_SECOND = 1.0;

  private Strength() {}
}

package org.lumbar.sim.pad;

/// Why a frame did not count (PROTOCOL.md, chapter 6).
public enum Dropped {
  /// Not whole: stuffing, length or CRC.
  DAMAGED,
  WRONG_ADDRESS,
  WRONG_NONCE,
  DUPLICATE,
  OUT_OF_ORDER,
  TOO_OLD,
  /// Answered with a refusal: version, type, payload, or what it asks.
  REFUSED
}

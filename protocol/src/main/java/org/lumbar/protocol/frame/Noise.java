package org.lumbar.protocol.frame;

/// Why bytes between two delimiters are no frame.
public enum Noise {
  /// More bytes than the longest frame has; counted at the first byte too many.
  TOO_LONG,
  /// Fewer bytes than a header and a CRC.
  TOO_SHORT,
  /// No COBS encoder makes these bytes.
  BAD_STUFFING,
  BAD_CRC
}

package org.lumbar.protocol.frame;

import java.util.zip.CRC32;

/// The CRC-32 of IEEE 802.3, which ends every frame. Mutable inside, so that checking a frame takes
/// no memory: one thread owns it.
public final class Crc {
  private final CRC32 crc = new CRC32();

  /// The checksum of the first `length` bytes.
  public int over(byte[] bytes, int length) {
    crc.reset();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}

package org.lumbar.protocol.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.Map;
import org.lumbar.protocol.frame.Crc;

/// The limits that one side holds to, each as a whole number of 0..65535 in the unit that its key
/// names.
public record LimitsTable(Map<LimitKey, Integer> values) {
  private static final int LARGEST_VALUE = 0xFFFF;
  private static final int ENTRY_BYTES = Byte.BYTES + Short.BYTES;

  public LimitsTable {
    values = Map.copyOf(values);
    values.forEach(LimitsTable::requireOnTheWire);
  }

  /// Stands for the whole table in a [HostMessage.Arm]: the CRC-32 over its entries as they stand
  /// in a [PadMessage.Welcome].
  public int crc() {
    byte[] entries = entries();
    return new Crc().over(entries, entries.length);
  }

  /// Each key's code as one byte and its value as two, little-endian, by rising codes: a table has
  /// one spelling.
  byte[] entries() {
    ByteBuffer entries =
        ByteBuffer.allocate(values.size() * ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    values.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().wire()))
        .forEach(
            entry ->
                entries.put((byte) entry.getKey().wire()).putShort(entry.getValue().shortValue()));
    return entries.array();
  }

  private static void requireOnTheWire(LimitKey key, int value) {
    if (value < 0 || value > LARGEST_VALUE) {
      throw new IllegalArgumentException(key + " must be 0.." + LARGEST_VALUE + ", was " + value);
    }
  }
}

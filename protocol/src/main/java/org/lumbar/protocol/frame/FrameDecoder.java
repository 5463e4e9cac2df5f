package org.lumbar.protocol.frame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Finds the frames in a stream of bytes, however the stream is cut and whatever else is in it.
/// Every whole frame is delivered; after damage the next delimiter is enough to be in step again.
/// It takes no memory beyond its own two buffers. Mutable: one thread owns it.
public final class FrameDecoder {
  private static final int DELIMITER = 0;

  private final byte[] stuffed = new byte[Cobs.longestEncoding(Frame.MAX_BODY_BYTES)];
  private final byte[] body = new byte[stuffed.length];
  private final ByteBuffer bodyBytes = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
  private final Frame frame = new Frame(body);
  private final Crc crc = new Crc();

  private int collected;
  private boolean skipping;

  /// Takes the first `length` bytes of `bytes` and tells `sink` what they complete.
  public void accept(byte[] bytes, int length, FrameSink sink) {
    int from = 0;
    while (from < length) {
      int end = from;
      while (end < length && bytes[end] != DELIMITER) {
        end++;
      }
      collect(bytes, from, end, sink);
      if (end < length) {
        finish(sink);
      }
      from = end + 1;
    }
  }

  /// Forgets what has come since the last delimiter, as after opening the line anew.
  public void reset() {
    collected = 0;
    skipping = false;
  }

  private void collect(byte[] bytes, int from, int end, FrameSink sink) {
    if (skipping) {
      return;
    }
    int count = end - from;
    if (count > stuffed.length - collected) {
      skipping = true;
      sink.noise(Noise.TOO_LONG);
      return;
    }
    System.arraycopy(bytes, from, stuffed, collected, count);
    collected += count;
  }

  /// Nothing between two delimiters is no noise: a sender may begin with a delimiter to make sure
  /// that what lies in the receiver's buffer does not spoil its first frame.
  private void finish(FrameSink sink) {
    int length = collected;
    boolean skipped = skipping;
    reset();
    if (length > 0 && !skipped) {
      open(length, sink);
    }
  }

  private void open(int length, FrameSink sink) {
    int bodyLength = Cobs.decode(stuffed, length, body);
    if (bodyLength == Cobs.MALFORMED) {
      sink.noise(Noise.BAD_STUFFING);
    } else if (bodyLength < Header.BYTES + Frame.CRC_BYTES) {
      sink.noise(Noise.TOO_SHORT);
    } else if (isDamaged(bodyLength - Frame.CRC_BYTES)) {
      sink.noise(Noise.BAD_CRC);
    } else {
      sink.frame(frame.of(bodyLength - Frame.CRC_BYTES));
    }
  }

  private boolean isDamaged(int checkedLength) {
    return bodyBytes.getInt(checkedLength) != crc.over(body, checkedLength);
  }
}

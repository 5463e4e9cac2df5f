package org.lumbar.hardware.serial;

/// Hears what happens on the serial line, on the line's own reader thread. It must not block there:
/// put the news in a queue and return.
public interface LineListener {
  /// The port is open and holds no stale input. Opening may have reset the board behind it, so the
  /// pad may need a second or two before it answers.
  void opened();

  /// The first `length` bytes of `bytes` came in. The array is the listener's to keep.
  void received(byte[] bytes, int length);

  /// An open line ended; it is opened again by itself. `why` is a sentence for a person.
  void closed(String why);

  /// The line cannot be opened now and is tried again by itself. Said once for each new reason, not
  /// once for each try. `why` is for a person: what, where, and what to do.
  void waiting(String why);
}

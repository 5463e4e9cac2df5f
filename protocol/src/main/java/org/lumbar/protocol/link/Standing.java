package org.lumbar.protocol.link;

/// Whether a whole frame of the pad counts, and why not (PROTOCOL.md, chapter 6).
enum Standing {
  COUNTS,
  /// Of another session, or an answer to another greeting.
  STRANGER,
  /// The pad no longer knows of this session.
  RESTARTED,
  DUPLICATE,
  OLDER,
  /// Longer on the way than limit L47 allows.
  LATE,
  UNREADABLE
}

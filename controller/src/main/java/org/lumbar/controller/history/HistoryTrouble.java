package org.lumbar.controller.history;

/// The history cannot be read or written; the message says why, for people.
public final class HistoryTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HistoryTrouble(String message, Throwable cause) {
    super(message, cause);
  }

  HistoryTrouble(String message) {
    super(message);
  }
}

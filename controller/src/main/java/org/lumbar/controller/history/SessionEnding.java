package org.lumbar.controller.history;

/// How a session stands in the history.
public enum SessionEnding {
  UNDER_WAY("under way"),
  FINISHED("finished"),
  STOPPED("stopped"),
  FAULT("fault"),
  /// Nobody saw its end: the daemon was killed, or the power failed.
  CUT_OFF("cut off");

  private final String word;

  SessionEnding(String word) {
    this.word = word;
  }

  /// How it stands in the file and in JSON.
  public String word() {
    return word;
  }
}

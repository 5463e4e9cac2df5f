package org.lumbar.controller.status;

/// The states that a person sees; `word` is how they travel in JSON.
public enum SessionState {
  DISCONNECTED("disconnected"),
  IDLE("idle"),
  RUNNING("running"),
  PAUSED("paused"),
  STOPPING("stopping"),
  FAULT("fault");

  private final String word;

  SessionState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

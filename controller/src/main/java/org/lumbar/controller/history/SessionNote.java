package org.lumbar.controller.history;

/// What the control loop says of its session number `session`, counted from 1 since the daemon
/// started: at its beginning, every few seconds, and once at its end with the cause.
public record SessionNote(
    int session, SessionFigures figures, SessionEnding ending, String cause) {}

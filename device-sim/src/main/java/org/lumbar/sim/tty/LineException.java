package org.lumbar.sim.tty;

import java.io.IOException;

/// The pad's line cannot be made or used; the message says what, why, and what to do.
public final class LineException extends IOException {
  private static final long serialVersionUID = 1L;

  LineException(String message) {
    super(message);
  }

  LineException(String message, Throwable cause) {
    super(message, cause);
  }
}

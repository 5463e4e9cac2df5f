package org.lumbar.controller.bench.rig;

/// Something that was awaited in the rig never came, or the rig itself cannot work here.
public final class RigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RigException(String message) {
    super(message);
  }

  RigException(String message, Throwable cause) {
    super(message, cause);
  }
}

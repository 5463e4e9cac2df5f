package org.lumbar.controller.record;

import java.io.IOException;

/// A file that is no recording, or one of a program that wrote them in another way.
public final class UnreadableRecording extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableRecording(String why) {
    super(why);
  }
}

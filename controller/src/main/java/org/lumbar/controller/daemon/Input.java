package org.lumbar.controller.daemon;

import java.time.Duration;
import org.lumbar.controller.core.Event;

/// Whatever comes to the control loop from outside, at a monotonic time. What the loop finds out
/// from it by itself (a pad that is lost, a fault of the watch) is no input.
public sealed interface Input {
  Duration at();

  record LineOpened(Duration at) implements Input {}

  record LineReceived(Duration at, Chunk bytes) implements Input {}

  record LineClosed(Duration at, String why) implements Input {}

  /// The loop comes round once more.
  record Round(Duration at) implements Input {}

  /// Something has happened that did not come over the line.
  record Happened(Event event) implements Input {
    @Override
    public Duration at() {
      return event.at();
    }
  }
}

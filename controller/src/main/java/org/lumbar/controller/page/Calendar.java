package org.lumbar.controller.page;

import java.time.InstantSource;

/// The calendar of a demo, which the page may turn. A real daemon lives by the machine's clocks and
/// has none.
public interface Calendar extends InstantSource {
  /// It becomes the same time of the next day.
  void turn();
}

package org.lumbar.controller.core;

import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;

/// The shipped pad and routines, as the daemon plays them.
final class TestPad {
  private TestPad() {}

  static Repertoire repertoire() {
    return Fitting.repertoire(
        Library.shipped(), Library.shipped().findLayout("back-20").orElseThrow());
  }
}

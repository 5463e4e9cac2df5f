package org.lumbar.controller.safety;

import java.util.List;

/// What the gate lets pass, what was asked of it, and every reason for the difference, strictest
/// first.
public record Verdict(SafeOutput output, Wanted asked, List<Narrowing> narrowings) {
  public Verdict {
    narrowings = List.copyOf(narrowings);
  }

  /// Whether something was asked that only a fault of the software can ask.
  public boolean revealsBug() {
    for (Narrowing narrowing : narrowings) {
      if (narrowing.reason().isBug()) {
        return true;
      }
    }
    return false;
  }
}

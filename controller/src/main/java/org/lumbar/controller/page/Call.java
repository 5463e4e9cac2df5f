package org.lumbar.controller.page;

import java.util.Arrays;
import java.util.Optional;

/// Everything that the page can ask by HTTP, and so all that anybody can ask there (H40, H42).
enum Call {
  FACTS("GET /api/facts"),
  SCREENING("GET /api/screening"),
  ANSWER_SCREENING("POST /api/screening"),
  STOP("POST /api/stop"),
  PAUSE("POST /api/pause"),
  SOFTER("POST /api/softer"),
  HEAT_OFF("POST /api/heat-off"),
  OKAY("POST /api/okay"),
  CHOOSE("POST /api/choose"),
  FELT("POST /api/felt"),
  PRESS("POST /api/pad/press"),
  NEXT_DAY("POST /api/demo/next-day");

  private final String line;

  Call(String line) {
    this.line = line;
  }

  /// Method and path, as in the first line of a request.
  String line() {
    return line;
  }

  static Optional<Call> of(String line) {
    return Arrays.stream(values()).filter(call -> call.line.equals(line)).findAny();
  }
}

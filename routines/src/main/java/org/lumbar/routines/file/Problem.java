package org.lumbar.routines.file;

/// Something wrong (or, as a warning, doubtful) in a file: where it stands, what it is, why it is
/// not accepted, and what to do next. The three texts are half sentences that read on.
public record Problem(String file, int line, int column, String what, String why, String next) {
  @Override
  public String toString() {
    return "%s:%d:%d: %s, %s; %s".formatted(file, line, column, what, why, next);
  }
}

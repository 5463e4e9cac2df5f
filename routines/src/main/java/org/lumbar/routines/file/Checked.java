package org.lumbar.routines.file;

import java.util.List;

/// What came of reading a file: a value that may be used, with what is doubtful about it, or all
/// problems at once. Both lists are ordered by place.
public sealed interface Checked<T> {
  /// The file is accepted.
  record Good<T>(T value, List<Problem> warnings) implements Checked<T> {
    public Good {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file is refused.
  record Bad<T>(List<Problem> problems) implements Checked<T> {
    public Bad {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refused file needs a problem that says why");
      }
      problems = List.copyOf(problems);
    }
  }
}

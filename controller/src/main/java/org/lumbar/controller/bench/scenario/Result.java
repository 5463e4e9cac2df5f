package org.lumbar.controller.bench.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.routines.file.Problem;

/// What came of one scenario file.
public sealed interface Result {
  /// The file as it was named.
  String file();

  boolean isPassed();

  /// It was run. `took` is real time; `picture` shows a session that failed.
  record Ran(
      String file, String name, Duration took, List<Failure> failures, Optional<Path> picture)
      implements Result {
    public Ran {
      failures = List.copyOf(failures);
    }

    @Override
    public boolean isPassed() {
      return failures.isEmpty();
    }
  }

  /// It could not be read, so nothing was run.
  record Refused(String file, List<Problem> problems) implements Result {
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public boolean isPassed() {
      return false;
    }
  }

  /// What went wrong, a sentence each; nothing where it passed.
  default List<String> complaints() {
    return switch (this) {
      case Ran(_, _, _, var failures, _) -> failures.stream().map(Failure::sentence).toList();
      case Refused(_, var problems) -> problems.stream().map(Problem::toString).toList();
    };
  }
}

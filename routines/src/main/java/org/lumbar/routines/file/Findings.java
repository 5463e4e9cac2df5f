package org.lumbar.routines.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Gathers what is found wrong in one file while it is read, so that all of it is said at once.
public final class Findings {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  public Findings(String file) {
    this.file = file;
  }

  public void refuse(Mark at, String what, String why, String next) {
    problems.add(new Problem(file, at.line(), at.column(), what, why, next));
  }

  public void warn(Mark at, String what, String why, String next) {
    warnings.add(new Problem(file, at.line(), at.column(), what, why, next));
  }

  public boolean isClean() {
    return problems.isEmpty();
  }

  /// How much was refused so far, to tell whether reading a part found anything.
  public int count() {
    return problems.size();
  }

  /// The outcome: `value` is asked for only if nothing was refused.
  public <T> Checked<T> outcome(Supplier<T> value) {
    return isClean()
        ? new Checked.Good<>(value.get(), byPlace(warnings))
        : new Checked.Bad<>(byPlace(problems));
  }

  private static List<Problem> byPlace(List<Problem> found) {
    return found.stream().sorted(BY_PLACE).toList();
  }
}

package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What came of reading, for tests that know which way it goes; and shipped files to spoil.
final class Outcomes {
  private Outcomes() {}

  static <T> T good(Checked<T> checked) {
    return switch (checked) {
      case Checked.Good(T value, _) -> value;
      case Checked.Bad(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static List<Problem> warnings(Checked<?> checked) {
    return switch (checked) {
      case Checked.Good(_, List<Problem> warnings) -> warnings;
      case Checked.Bad(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static List<Problem> problems(Checked<?> checked) {
    return switch (checked) {
      case Checked.Good(Object value, _) -> throw new AssertionError("accepted: " + value);
      case Checked.Bad(List<Problem> problems) -> problems;
    };
  }

  static Problem onlyProblem(Checked<?> checked) {
    assertThat(problems(checked)).hasSize(1);
    return problems(checked).getFirst();
  }

  static String shipped(String name) {
    try (var stream = Objects.requireNonNull(Outcomes.class.getResourceAsStream("/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The text with one passage changed, which must be there exactly once.
  static String spoiled(String text, String passage, String with) {
    assertThat(text.split(java.util.regex.Pattern.quote(passage), -1)).hasSize(2);
    return text.replace(passage, with);
  }
}

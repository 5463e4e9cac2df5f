package org.lumbar.controller.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Nearest;
import org.lumbar.routines.file.Problem;
import tools.jackson.core.JacksonException;

/// Gathers the problems of one file and knows where in it a key stands.
final class Findings {
  private final String file;
  private final List<String> lines;
  private final List<Problem> problems = new ArrayList<>();

  Findings(String file, String toml) {
    this.file = file;
    lines = toml.lines().toList();
  }

  void unreadable(JacksonException e) {
    problems.add(
        new Problem(
            file,
            Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
            Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()),
            "this is not TOML",
            e.getOriginalMessage(),
            "mend the line; see toml.io for the syntax"));
  }

  void empty() {
    problems.add(
        new Problem(
            file,
            1,
            1,
            "the file is empty",
            "as a power cut leaves one that was being written",
            "write your settings again, or leave the file out: then the defaults hold"));
  }

  void unknown(String section, String key, Set<String> known) {
    String next =
        Nearest.to(key, known)
            .map(name -> "did you mean \"" + name + "\"?")
            .orElse("known here: " + String.join(", ", known));
    add(section, key, "\"" + key + "\" is not a setting", next);
  }

  void add(String section, String key, String what, String next) {
    String where = section.isEmpty() ? "at the top of the file" : "in [" + section + "]";
    add(lineOf(section, key), key, what, where, next);
  }

  /// A problem of a whole table.
  void table(String name, String what, String next) {
    add(lineOf("", name), name, what, "in [" + name + "]", next);
  }

  private void add(int line, String word, String what, String where, String next) {
    int column = line > lines.size() ? 1 : 1 + Math.max(0, lines.get(line - 1).indexOf(word));
    problems.add(new Problem(file, line, column, what, where, next));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> none() {
    return List.of();
  }

  <T> Checked<T> bad() {
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new Checked.Bad<>(problems);
  }

  private int lineOf(String section, String key) {
    String present = "";
    Pattern header = Pattern.compile("\\s*\\[\\s*([^]]+?)\\s*]\\s*(#.*)?");
    for (int line = 0; line < lines.size(); line++) {
      Matcher matcher = header.matcher(lines.get(line));
      if (matcher.matches()) {
        present = matcher.group(1);
        if (section.isEmpty() && present.equals(key)) {
          return line + 1;
        }
      } else if (present.equals(section)
          && lines.get(line).strip().matches(Pattern.quote(key) + "\\s*=.*")) {
        return line + 1;
      }
    }
    return 1;
  }
}

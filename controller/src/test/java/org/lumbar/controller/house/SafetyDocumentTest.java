package org.lumbar.controller.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of docs/safety.md that says where each rule stands, against what is there.
class SafetyDocumentTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("protocol", "routines", "device-sim", "hardware", "controller");
  private static final Pattern NAME =
      Pattern.compile("(?:@DisplayName\\(|name =)\\s*\"[^\"]*\"(?:\\s*\\+\\s*\"[^\"]*\")*");
  private static final Pattern RULE = Pattern.compile("\\b[LHF]\\d+b?\\b");
  private static final Pattern QUOTED = Pattern.compile("`([A-Z]\\w+)`");
  private static final int LEAST_ROWS = 20;

  /// `| ids | rule | in the code | tests |`
  record Row(String ids, String rule, List<String> code, List<String> tests) {
    static Row of(String line) {
      String[] cells = line.split(" \\| ", -1);
      return new Row(cells[0], cells[1], quoted(cells[2]), quoted(cells[3]));
    }

    @Override
    public String toString() {
      return ids + ": " + rule;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(ROOT.resolve("docs/safety.md")).stream()
        .dropWhile(line -> !line.equals("## The rules by id"))
        .takeWhile(line -> !line.equals("## Health answers"))
        .filter(line -> line.matches("\\| [LHF]\\d.*"))
        .map(Row::of)
        .toList();
  }

  @Test
  @DisplayName("the rules by id are listed")
  void theTableIsThere() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(LEAST_ROWS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("every class and test that the document names is there, and the tests have its ids")
  void whatIsNamedIsThere(Row row) throws IOException {
    assertThat(row.code()).isNotEmpty();
    for (String name : row.code()) {
      assertThat(files("main", name)).as(name).isNotEmpty();
    }
    StringBuilder names = new StringBuilder();
    for (String name : row.tests()) {
      List<Path> tests = files("test", name);
      assertThat(tests).as(name).isNotEmpty();
      for (Path test : tests) {
        names.append(testNames(Files.readString(test)));
      }
    }
    assertThat(ids(names.toString())).containsAll(ids(row.ids()));
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  /// Those of that name, in any module.
  private static List<Path> files(String kind, String name) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = ROOT.resolve(module).resolve("src/" + kind + "/java");
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.endsWith(name + ".java")).forEach(found::add);
      }
    }
    return found;
  }

  private static String testNames(String code) {
    return NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private static List<String> ids(String text) {
    return RULE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}

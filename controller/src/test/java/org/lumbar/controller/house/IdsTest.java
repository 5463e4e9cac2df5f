package org.lumbar.controller.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.Surrounding;
import org.lumbar.sim.fault.Fault;

/// Every rule by its id: where it stands, and the test whose name has it.
class IdsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("protocol", "routines", "device-sim", "hardware", "controller");
  private static final Pattern NAME =
      Pattern.compile("(?:@DisplayName\\(|name =)\\s*\"[^\"]*\"(?:\\s*\\+\\s*\"[^\"]*\")*");
  private static final Pattern RULE = Pattern.compile("\\b[LHF]\\d+b?\\b");
  private static final Pattern QUOTED = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern ID = Pattern.compile("\\bL\\d+b?\\b");

  /// The limits that are no rule of this software, and why; docs/safety.md says so too.
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "L2", "the pad's calibration; H17 and H19 try it",
          "L53", "the service manager's",
          "L56", "there is no session that somebody leads from afar");

  private static final List<Integer> FAULTS =
      IntStream.concat(
              IntStream.rangeClosed(10, 14),
              IntStream.concat(
                  IntStream.rangeClosed(20, 48),
                  IntStream.concat(IntStream.rangeClosed(50, 72), IntStream.of(80, 81))))
          .boxed()
          .filter(id -> id != 49)
          .toList();

  @Test
  @DisplayName("L1 to L60: each stands in the code and in the name of a test")
  void everyLimitHasItsPlaceAndItsTest() throws IOException {
    String code = sources("main");
    String names = names(sources("test"));
    List<String> ids =
        Stream.concat(IntStream.rangeClosed(1, 60).mapToObj(id -> "L" + id), Stream.of("L4b"))
            .filter(id -> !ELSEWHERE.containsKey(id))
            .toList();

    assertThat(ids(code)).as("in the code").containsAll(ids);
    assertThat(ids(names)).as("in the name of a test").containsAll(ids);
  }

  @Test
  @DisplayName("F10 to F81: each has a name in ./lumbar faults, and none has two meanings")
  void everyFaultHasItsName() {
    List<String> listed =
        Stream.concat(
                Fault.all().stream().map(Fault::id),
                Arrays.stream(Surrounding.values()).map(Surrounding::id))
            .toList();

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(listed.stream().map(id -> id.replaceAll("[a-z]$", "")).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(FAULTS.stream().map(id -> "F" + id).toList());
  }

  @Test
  @DisplayName("What is not this software's own is said in docs/safety.md")
  void whatIsElsewhereIsSaid() throws IOException {
    assertThat(Files.readString(ROOT.resolve("docs/safety.md"))).contains(ELSEWHERE.keySet());
  }

  /// A row is `| ids | rule | in the code | tests |`.
  @Test
  @DisplayName(
      "docs/safety.md: every class and test that it names is there, and the tests have the row's ids")
  void theDocumentNamesWhatIsThere() throws IOException {
    List<String[]> rows =
        Files.readAllLines(ROOT.resolve("docs/safety.md")).stream()
            .dropWhile(line -> !line.equals("## The rules by id"))
            .takeWhile(line -> !line.equals("## Health answers"))
            .filter(line -> line.matches("\\| [LHF]\\d.*"))
            .map(line -> line.split(" \\| ", -1))
            .toList();

    assertThat(rows).hasSizeGreaterThan(20);
    for (String[] row : rows) {
      assertThat(quoted(row[2])).as(row[1]).isNotEmpty().allMatch(name -> isIn("main", name));
      assertThat(quoted(row[3])).as(row[1]).isNotEmpty().allMatch(name -> isIn("test", name));
      StringBuilder names = new StringBuilder();
      for (String test : quoted(row[3])) {
        for (Path file : files("test", test)) {
          names.append(Files.readString(file));
        }
      }
      assertThat(RULE.matcher(names(names.toString())).results().map(MatchResult::group))
          .as(row[1])
          .containsAll(RULE.matcher(row[0]).results().map(MatchResult::group).toList());
    }
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  private static boolean isIn(String kind, String name) {
    try {
      return !files(kind, name).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /// The names of the tests of `code`.
  private static String names(String code) {
    return NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /// What the Java files of all modules say.
  private static String sources(String kind) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String module : MODULES) {
      Path folder = ROOT.resolve(module).resolve("src/" + kind + "/java");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(IdsTest::isSource).toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("IdsTest.java");
  }
}

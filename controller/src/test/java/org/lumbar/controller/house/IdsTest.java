package org.lumbar.controller.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    String names = String.join(" ", names());
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
  @DisplayName("What ./lumbar faults says that the tests let happen stands in their names")
  void whatTheTestsLetHappenHasTests() throws IOException {
    List<String> names = names().stream().filter(name -> !name.contains("fact")).toList();

    assertThat(Arrays.stream(Surrounding.values()))
        .filteredOn(fault -> fault.where().equals("lumbar verify"))
        .isNotEmpty()
        .allSatisfy(
            fault ->
                assertThat(names).as(fault.id()).anyMatch(name -> name.contains(fault.id() + ":")));
  }

  @Test
  @DisplayName("What is not this software's own is said in docs/safety.md")
  void whatIsElsewhereIsSaid() throws IOException {
    assertThat(Files.readString(ROOT.resolve("docs/safety.md"))).contains(ELSEWHERE.keySet());
  }

  /// The names of all tests.
  private static List<String> names() throws IOException {
    return NAME.matcher(sources("test")).results().map(MatchResult::group).toList();
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

package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.Problem;
import org.lumbar.routines.file.SourceText;

/// Scenario files are read strictly, and everything wrong is told at once, at its place.
class ScenarioReaderTest {
  /// Where the core announces something, or says how a session ends.
  private static final Pattern KIND =
      Pattern.compile("(?:announcing\\([^\"]*?|[A-Z]\\(\\s*)\"([a-z_]+)\",");

  private static final String SOUND =
      """
      {
        "name": "A name",
        "description": "What for",
        "routine": "unclench-10",
        "presses": [{"button": "start", "at": "1s"}],
        "commands": [{"command": "softer", "at": "20s"}],
        "faults": [{"fault": "sensor-open", "at": "30s", "until": "40s"}],
        "expectations": [
          {"expect": "state-becomes", "state": "running", "after": "1s", "within": "2s"}
        ]
      }
      """;

  @Test
  void aSoundFileIsRead() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"unclench-10\"|\"unclensh-10\"|there is no routine|did you mean \"unclench-10\"?",
        "\"start\"|\"strat\"|\"button\" is \"strat\"|did you mean \"start\"?",
        "\"1s\"}|\"soon\"}|\"soon\" is no time|correct it here",
        "\"softer\"|\"start\"|there is no command \"start\"|correct it here",
        "sensor-open|sensor-opne|there is no fault \"sensor-opne\"|correct it here",
        "\"40s\"|\"20s\"|the fault ends at 0:20|choose a later end",
        "\"running\"|\"runing\"|\"state\" is \"runing\"|did you mean \"running\"?",
        "state-becomes|state-become|\"expect\" is \"state-become\"|did you mean \"state-becomes\"?",
        "\"within\"|\"wihtin\"|\"wihtin\" is unknown|did you mean \"within\"?",
        "sensor-open|motor-stalled=99|motor-stalled|correct it here",
        "\"name\"|\"nmae\"|\"nmae\" is unknown|did you mean \"name\"?"
      })
  void whatIsWrongIsToldWithWhatIsMeant(String sound, String wrong, String what, String next) {
    assertThat(problems(SOUND.replace(sound, wrong)))
        .anySatisfy(
            problem -> {
              assertThat(problem.what()).contains(what);
              assertThat(problem.next()).contains(next);
            });
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirPlaces() {
    String wrong =
        SOUND.replace("unclench-10", "nothing").replace("\"start\"", "\"hop\"").replace("20s", "x");

    assertThat(problems(wrong)).extracting(Problem::line).containsExactly(4, 5, 6);
  }

  @Test
  void aPartThatThePadDoesNotHaveIsRefused() {
    String wrong =
        SOUND.replace(
            "{\"expect\": \"state-becomes\", \"state\": \"running\", \"after\": \"1s\", \"within\": \"2s\"}",
            "{\"expect\": \"value-stays\", \"value\": \"motor\", \"of\": \"m99\", \"most\": 6}");

    assertThat(problems(wrong))
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .contains("m99");
  }

  @Test
  void aSimulationThatEndsBeforeAllIsSeenIsRefused() {
    String early = SOUND.replace("\"routine\"", "\"until\": \"2.9s\", \"routine\"");

    assertThat(problems(early))
        .singleElement()
        .satisfies(problem -> assertThat(problem.why()).contains("judged at 0:03"));
    assertThat(problems(early.replace("2.9s", "3s"))).isEmpty();
  }

  @Test
  void anEventThatIsNeverAnnouncedIsRefused() {
    String wrong =
        SOUND.replace(
            "{\"expect\": \"state-becomes\", \"state\": \"running\", \"after\": \"1s\", \"within\": \"2s\"}",
            "{\"expect\": \"never-event\", \"event\": \"stoped\"}");

    assertThat(problems(wrong))
        .singleElement()
        .extracting(Problem::next)
        .isEqualTo("did you mean \"stopped\"?");
  }

  @Test
  void everyKindOfEventThatTheCoreAnnouncesIsKnown() throws IOException {
    Set<String> announced = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/lumbar/controller/core"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        KIND.matcher(Files.readString(source))
            .results()
            .forEach(kind -> announced.add(kind.group(1)));
      }
    }

    assertThat(announced).containsExactlyElementsOf(Announcement.KINDS);
  }

  private static List<Problem> problems(String json) {
    return switch (ScenarioReader.read(new SourceText("file", json), Library.shipped())) {
      case Checked.Good<Scenario> _ -> List.of();
      case Checked.Bad<Scenario>(List<Problem> problems) -> problems;
    };
  }
}

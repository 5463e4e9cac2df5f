package org.lumbar.controller.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.safety.Limit;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Problem;

class ConfigurationReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n\t\n"})
  @DisplayName("H43: an empty file is no configuration, but what a power cut has left of one")
  void anEmptyFileIsRefused(String toml) {
    assertThat(ConfigurationReader.read("lumbar.toml", toml))
        .isInstanceOfSatisfying(
            Checked.Bad.class,
            bad -> assertThat(bad.problems().getFirst().toString()).contains("the file is empty"));
  }

  @Test
  void withoutAFileTheDefaultsHold() {
    Configuration defaults = ConfigurationReader.defaults();

    assertThat(defaults.serial().baud()).isEqualTo(500_000);
    assertThat(defaults.mqtt().broker()).isEmpty();
    assertThat(defaults.page().address()).isEqualTo("127.0.0.1");
    assertThat(defaults.panel().isPresent()).isFalse();
    assertThat(defaults.massage().routine()).isEqualTo("unclench-10");
  }

  @Test
  void everySettingIsRead() {
    Configuration read =
        good(
            """
            [serial]
            path = "/dev/serial/by-id/pad"
            baud = 115200
            [mqtt]
            broker = "mqtts://broker:8883"
            site = "ward-3"
            pad = "bed-7"
            user = "pad"
            password_file = "/etc/lumbar/password"
            ca_file = "/etc/lumbar/ca.pem"
            [page]
            address = "0.0.0.0"
            port = 80
            [panel]
            start_pin = 17
            stop_pin = 27
            softer_pin = 22
            light_pin = 5
            [massage]
            routine = "partner-15"
            layout = "back-20"
            folder = "/etc/lumbar/routines"
            profile = "/etc/lumbar/anna.json"
            [state]
            folder = "/var/lib/lumbar"
            """);

    assertThat(read.serial()).isEqualTo(new Configuration.Serial("/dev/serial/by-id/pad", 115_200));
    assertThat(read.mqtt().site()).isEqualTo("ward-3");
    assertThat(read.mqtt().passwordFile()).contains(Path.of("/etc/lumbar/password"));
    assertThat(read.page()).isEqualTo(new Configuration.Page("0.0.0.0", 80));
    assertThat(read.panel().stopPin()).isEqualTo(OptionalInt.of(27));
    assertThat(read.massage().folder()).contains(Path.of("/etc/lumbar/routines"));
    assertThat(read.massage().profile()).contains(Path.of("/etc/lumbar/anna.json"));
    assertThat(read.stateFolder()).isEqualTo(Path.of("/var/lib/lumbar"));
  }

  @Test
  void allProblemsAreFoundAtOnceWithTheirPlaces() {
    List<Problem> problems =
        bad(
            """
            [serial]
            bauds = 9600
            baud = "fast"
            [mqqt]
            broker = "mqtt://localhost"
            [page]
            port = 99999
            """);

    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 7);
    assertThat(problems.get(0).next()).contains("did you mean \"baud\"?");
    assertThat(problems.get(2).next()).contains("did you mean \"mqtt\"?");
    assertThat(problems.get(3).what()).contains("0 to 65535").contains("99999");
  }

  @Test
  void whatIsNoTomlIsAProblemWithItsPlace() {
    List<Problem> problems = bad("[serial]\npath = \n");

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ward 3", "a/b", "#", ""})
  void namesThatCannotStandInATopicAreRefused(String site) {
    assertThat(bad("[mqtt]\nsite = \"" + site + "\"\n")).hasSize(1);
  }

  @Test
  void theHardCapCannotBeConfigured() {
    assertThat(bad("[limits]\ncap = 9\n")).hasSize(1);
    assertThat(bad("[massage]\nmax_intensity = 9\n")).hasSize(1);
  }

  @Test
  void aLimitIsReadWithinItsHardBounds() {
    assertThat(good("[limits]\nsession_min = 12.5\n").limits().duration(Limit.SESSION))
        .hasSeconds(750);
  }

  @Test
  @DisplayName("H1, H42: a limit beyond its hard bound is refused with value, bound, id and place")
  void aLimitBeyondItsHardBoundIsRefused() {
    List<Problem> problems =
        bad("[limits]\nsession_min = 16\nheat_high_c = 45\nrest_min = 1\nheat_low_c = \"warm\"\n");

    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4, 5);
    assertThat(problems.get(0).what()).contains("session_min = 16", "L15", "5 to 15");
    assertThat(problems.get(1).what()).contains("heat_high_c = 45", "L24", "to 41");
    assertThat(problems.get(2).what()).contains("rest_min = 1", "L17", "15 to");
  }

  @Test
  void limitsThatContradictEachOtherAreAProblemOfTheirTable() {
    assertThat(bad("\n[limits]\nheat_low_c = 39\nheat_medium_c = 38.5\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2))
        .satisfies(problem -> assertThat(problem.toString()).contains("in [limits]"))
        .satisfies(problem -> assertThat(problem.what()).contains("heat_low_c = 39", "38.5"));
  }

  @Test
  void aMisspeltLimitIsNamed() {
    assertThat(bad("[limits]\nsesion_min = 7\n").getFirst().next()).contains("session_min");
  }

  private static Configuration good(String toml) {
    Checked<Configuration> checked = ConfigurationReader.read("lumbar.toml", toml);
    assertThat(checked).isInstanceOf(Checked.Good.class);
    return ((Checked.Good<Configuration>) checked).value();
  }

  private static List<Problem> bad(String toml) {
    Checked<Configuration> checked = ConfigurationReader.read("lumbar.toml", toml);
    assertThat(checked).isInstanceOf(Checked.Bad.class);
    return ((Checked.Bad<Configuration>) checked).problems();
  }
}

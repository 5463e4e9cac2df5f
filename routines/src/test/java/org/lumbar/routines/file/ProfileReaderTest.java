package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.onlyProblem;
import static org.lumbar.routines.file.Outcomes.problems;
import static org.lumbar.routines.file.Outcomes.warnings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.person.Profile;

class ProfileReaderTest {
  static final String ANNA =
      """
      {
        "$schema": "profile.schema.json",
        "person": "Anna",
        "cap": 4.5,
        "tender": [
          {"side": "right", "region": "quadratus-lumborum"},
          {"xMm": -62, "yMm": 44.5}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void aProfileHasACapAndTenderSpotsTheWorstFirst() {
    Profile anna = good(read(ANNA));

    assertThat(anna.person()).isEqualTo("Anna");
    assertThat(anna.cap()).isEqualTo(4.5);
    assertThat(anna.tender())
        .containsExactly(
            new Spot(Region.QUADRATUS_LUMBORUM, Side.RIGHT),
            new Spot(Region.QUADRATUS_LUMBORUM, Side.LEFT, new Place(-62, 44.5), 0));
  }

  @Test
  void withoutMoreThanANameEverythingIsAsForAnybody() {
    assertThat(good(read("{\"person\": \"Bo\"}"))).isEqualTo(new Profile("Bo", 6.0, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.9", "6.1", "-4", "1e9", "60"})
  @DisplayName("F1, L1: a cap is 3.0 to 6.0")
  void aCapIsThreeToSix(String cap) {
    Problem problem = onlyProblem(read(ANNA.replace("4.5,", cap + ",")));

    assertThat(problem.toString()).contains("anna.json:4:10", "\"cap\" is " + cap, "3 to 6", "L1");
  }

  @ParameterizedTest
  @CsvSource({"0,50,spine", "-25.3,50,spine", "25.3,-300,spine", "27,-80,tailbone", "90,170,rib"})
  @DisplayName("F2-F4: a tender spot over bone is refused, however much it hurts")
  void aTenderSpotOverBoneIsRefused(double xMm, double yMm, String bone) {
    Problem problem = onlyProblem(read(tender("{\"xMm\": " + xMm + ", \"yMm\": " + yMm + "}")));

    assertThat(problem.what()).endsWith("lies over the " + bone);
  }

  @ParameterizedTest
  @CsvSource({"25.4,50", "-29,-80", "74.9,170", "-60,-300"})
  void aTenderSpotBesideBoneIsTaken(double xMm, double yMm) {
    Profile profile = good(read(tender("{\"xMm\": " + xMm + ", \"yMm\": " + yMm + "}")));

    assertThat(profile.tender().getFirst().place()).isEqualTo(new Place(xMm, yMm));
    assertThat(profile.tender().getFirst().onRight().xMm()).isPositive();
  }

  @Test
  void aTenderSpotFarFromEveryMuscleIsRefused() {
    assertThat(onlyProblem(read(tender("{\"xMm\": 200, \"yMm\": 0}"))).what())
        .contains("lies in no region");
  }

  @Test
  void allProblemsAreSaidAtOnceInTheirOrder() {
    List<Problem> problems =
        problems(
            read(
                """
                {
                  "cap": 7,
                  "tnder": [],
                  "tender": [
                    {"side": "up", "region": "paraspinal"},
                    {"side": "left", "region": "paraspina"},
                    {"xMm": 5, "yMm": 0},
                    {"xMm": 50},
                    {"xMm": 50, "yMm": 20, "side": "left"},
                    3
                  ]
                }
                """));

    assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(problems.get(2).next()).isEqualTo("did you mean \"tender\"?");
    assertThat(problems.get(5).next()).isEqualTo("did you mean \"paraspinal\"?");
    assertThat(problems.get(8).what()).isEqualTo("the field \"side\" is unknown");
  }

  @Test
  void aProfileIsKnownByItsFieldsAndReadFromItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("anna.json"), ANNA);

    assertThat(ProfileReader.read(file)).isEqualTo(read(ANNA));
    assertThat(good(FileCheck.of(file, List.of()))).isInstanceOf(Profile.class);
    assertThat(onlyProblem(ProfileReader.read(folder.resolve("none.json"))).what())
        .isEqualTo("the file cannot be read");
  }

  @Test
  void aProfileInTheFolderOfRoutinesIsNoRoutineButItsProblemsAreTold() throws IOException {
    Files.writeString(folder.resolve("anna.json"), ANNA);
    Files.writeString(folder.resolve("bo.json"), "{\"person\": \"Bo\", \"cap\": 9}");

    Library library = Library.shipped().withFolder(folder);

    assertThat(library.routines()).isEqualTo(Library.shipped().routines());
    assertThat(library.problems()).extracting(Problem::what).containsExactly("\"cap\" is 9");
  }

  private static String tender(String spot) {
    return "{\"person\": \"Anna\", \"tender\": [" + spot + "]}";
  }

  private static Checked<Profile> read(String text) {
    Checked<Profile> read = ProfileReader.read("anna.json", text);
    if (read instanceof Checked.Good<Profile>) {
      assertThat(warnings(read)).isEmpty();
    }
    return read;
  }
}

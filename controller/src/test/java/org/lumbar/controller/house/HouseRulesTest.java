package org.lumbar.controller.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.safety.SafeOutput;
import org.lumbar.controller.safety.SafetyGate;
import org.lumbar.protocol.message.HostMessage;

/// The rules of the house that no compiler knows: which module may use which, who makes what goes
/// on the wire, and who may read a clock.
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lumbar");

  private static final int LONGEST_FILE_LINES = 200;

  private static final String ROUNDED_BY_THE_PROCESSOR =
      "sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt";

  @Test
  void theProtocolKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.lumbar.protocol..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.lumbar.protocol..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void routinesKnowTheJdkAndTheirReaderAloneKnowsJackson() {
    classes()
        .that()
        .resideInAPackage("org.lumbar.routines..")
        .and()
        .resideOutsideOfPackage("org.lumbar.routines.file..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.lumbar.routines..", "java..", "org.jspecify..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.lumbar.routines..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lumbar.protocol..",
            "org.lumbar.sim..",
            "org.lumbar.hardware..",
            "org.lumbar.controller..")
        .check(HOUSE);
  }

  @Test
  void theSimulatedPadSharesTheWireAndTheLayoutAndNoDecision() {
    noClasses()
        .that()
        .resideInAPackage("org.lumbar.sim..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lumbar.hardware..",
            "org.lumbar.controller..",
            "org.lumbar.protocol.link..",
            "org.lumbar.routines.routine..",
            "org.lumbar.routines.render..",
            "org.lumbar.routines.technique..")
        .check(HOUSE);
  }

  @Test
  void hardwareKnowsTheProtocolAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.lumbar.hardware..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.lumbar.sim..", "org.lumbar.controller..", "org.lumbar.routines..")
        .check(HOUSE);
  }

  @Test
  void coreSafetyAndScreeningRulesSeeNothingOfTheOutside() {
    classes()
        .that()
        .resideInAnyPackage("org.lumbar.controller.core..", "org.lumbar.controller.safety..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.lumbar.controller.core..",
            "org.lumbar.controller.safety..",
            "org.lumbar.controller.desk..",
            "org.lumbar.controller.status..",
            "org.lumbar.protocol.message..",
            "org.lumbar.routines.render..",
            "org.lumbar.routines.routine..",
            "org.lumbar.routines.pad..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void onlyBenchCommandsAndDemoSeeTheSimulatedPad() {
    noClasses()
        .that()
        .resideInAPackage("org.lumbar.controller..")
        .and()
        .resideOutsideOfPackages(
            "org.lumbar.controller.bench..",
            "org.lumbar.controller.cli..",
            "org.lumbar.controller.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.lumbar.sim..")
        .check(HOUSE);
  }

  @Test
  void onlyTheDemosBrokerSeesArtemis() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.lumbar.controller.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.activemq..")
        .check(HOUSE);
  }

  @Test
  @DisplayName("the one gate: nobody but SafetyGate makes a SafeOutput")
  void onlyTheGateMakesSafeOutput() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SafetyGate.class.getName())
        .should()
        .callConstructorWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                    com.tngtech.archunit.base.DescribedPredicate.describe(
                        "SafeOutput",
                        (JavaClass owner) -> owner.isEquivalentTo(SafeOutput.class)))))
        .check(HOUSE);
  }

  @Test
  @DisplayName(
      "the one gate: a drive frame is made in one class of the controller, of a SafeOutput")
  void onlyThePadWireMakesDriveFrames() {
    noClasses()
        .that()
        .resideInAPackage("org.lumbar.controller..")
        .and()
        .doNotHaveSimpleName("PadWire")
        // Forges frames on the bench, to see the pad refuse them.
        .and()
        .doNotHaveFullyQualifiedName("org.lumbar.controller.bench.hazard.WireWitness")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(HostMessage.Drive.class)
        .check(HOUSE);
  }

  @Test
  void onlyOneClassReadsAClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SystemTimeline.class.getName())
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", java.time.Duration.class)
        .check(HOUSE);
  }

  @Test
  @DisplayName(
      "same seed, same bytes, on any machine: what processors round differently is StrictMath's")
  void sinesAndPowersComeFromStrictMath() {
    noClasses()
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(Math.class)))
                .and(JavaCall.Predicates.target(nameMatching(ROUNDED_BY_THE_PROCESSOR))))
        .check(HOUSE);
  }

  @Test
  void noMainFileIsLongerThanTwoHundredLines() throws IOException {
    Path root = Path.of("..").toAbsolutePath().normalize();
    for (String module : List.of("protocol", "routines", "device-sim", "hardware", "controller")) {
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.count())
                .as("lines of %s", file)
                .isLessThanOrEqualTo(LONGEST_FILE_LINES);
          }
        }
      }
    }
  }
}

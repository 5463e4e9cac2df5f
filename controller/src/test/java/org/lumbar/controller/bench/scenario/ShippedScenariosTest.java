package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.bench.Surrounding;
import org.lumbar.routines.file.Library;
import org.lumbar.sim.fault.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scenarios that are shipped: all pass, keep the schema, and show everything there is.
class ShippedScenariosTest {
  private static final Path FOLDER = Path.of("..", "scenarios");

  @TempDir private Path pictures;

  @Test
  void allOfThemPass() {
    List<Result> told = new ArrayList<>();
    List<Result> results =
        new Suite(Library.shipped(), pictures, () -> Duration.ZERO)
            .run(ScenarioFile.at(FOLDER), told::add);

    assertThat(results).hasSizeGreaterThanOrEqualTo(40).isEqualTo(told);
    assertThat(results).flatExtracting(Result::complaints).isEmpty();
  }

  @Test
  void allOfThemKeepTheSchemaThatTheyName() throws IOException {
    for (ScenarioFile file : ScenarioFile.at(FOLDER)) {
      String text = Files.readString(file.path());
      Path named = Path.of(JsonMapper.shared().readTree(text).get("$schema").asString());
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(file.path().resolveSibling(named)));
      assertThat(schema.validate(text, InputFormat.JSON)).as("%s", file).isEmpty();
    }
  }

  @Test
  void everyFaultThatThereIsIsShownByAtLeastOne() throws IOException {
    Set<String> shown =
        texts("fault").stream()
            .map(words -> words.split("=", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shown).containsAll(Fault.all().stream().map(Fault::name).toList());
    assertThat(shown)
        .containsAll(
            Stream.of(Surrounding.values())
                .filter(one -> one.where().contains("scenarios"))
                .map(Surrounding::called)
                .toList());
  }

  @Test
  void everyKindOfExpectationIsShown() throws IOException {
    assertThat(texts("expect"))
        .contains("output-zero", "state-becomes", "event", "value-stays", "never-event")
        .contains("never-state", "never-output");
  }

  @Test
  void noTwoHaveTheSameName() throws IOException {
    List<String> names = new ArrayList<>();
    for (ScenarioFile file : ScenarioFile.at(FOLDER)) {
      names.add(JsonMapper.shared().readTree(file.path()).get("name").asString());
    }

    assertThat(names).doesNotHaveDuplicates();
  }

  private static Set<String> texts(String field) throws IOException {
    Set<String> texts = new TreeSet<>();
    for (ScenarioFile file : ScenarioFile.at(FOLDER)) {
      JsonNode scenario = JsonMapper.shared().readTree(file.path());
      texts.addAll(scenario.findValuesAsString(field));
    }
    return texts;
  }
}

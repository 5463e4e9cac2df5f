package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schemas, which editors use, and the readers, which decide, say the same: they know the same
/// fields, need the same ones, and draw the same bounds.
class SchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void everyShippedFileKeepsTheSchemaThatItNames(Path file) throws IOException {
    String text = Files.readString(file);
    String named = MAPPER.readTree(text).path("$schema").asString();
    Path schema = file.resolveSibling(named).normalize();

    assertThat(schema).exists();
    assertThat(REGISTRY.getSchema(Files.readString(schema)).validate(text, InputFormat.JSON))
        .isEmpty();
  }

  static List<Path> shippedFiles() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".schema.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAndReaderKnowTheSameFields(Specimen specimen) {
    ObjectNode root = specimen.root();
    specimen.object(root).put("zzzzzzzzzzzz", 1);

    Problem unknown = problemAbout(specimen.read(root), "\"zzzzzzzzzzzz\" is unknown");
    Set<String> known = Set.of(unknown.next().replace("use one of ", "").split(", ", -1));
    assertThat(known).isEqualTo(specimen.definition().path("properties").propertyNames());
    assertThat(specimen.isValid(root)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAndReaderNeedTheSameFields(Specimen specimen) {
    for (String field : specimen.definition().path("properties").propertyNames()) {
      ObjectNode root = specimen.root();
      specimen.object(root).remove(field);

      String missing = "the field \"" + field + "\" is missing";
      boolean refused =
          specimen.read(root).stream().anyMatch(problem -> problem.what().equals(missing));
      assertThat(specimen.isValid(root)).as(field).isEqualTo(!refused);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAndReaderDrawTheSameBounds(Specimen specimen) {
    for (String field : specimen.definition().path("properties").propertyNames()) {
      if (specimen.object(specimen.root()).path(field).isNumber()) {
        for (double value : trials()) {
          ObjectNode root = specimen.root();
          specimen.object(root).put(field, value);
          assertThat(refuses(specimen, root, field))
              .as("%s %s", field, value)
              .isEqualTo(!specimen.isValid(root));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAndReaderDrawTheSameLengths(Specimen specimen) {
    for (String field : specimen.definition().path("properties").propertyNames()) {
      if (specimen.object(specimen.root()).path(field).isString()) {
        for (int length : new int[] {0, 1, 15, 16, 17, 39, 40, 41, 299, 300, 301}) {
          ObjectNode root = specimen.root();
          specimen.object(root).put(field, "a".repeat(length));
          assertThat(specimen.read(root).isEmpty())
              .as("%s of %s characters", field, length)
              .isEqualTo(specimen.isValid(root));
        }
      }
    }
  }

  private static boolean refuses(Specimen specimen, ObjectNode root, String field) {
    return specimen.read(root).stream()
        .anyMatch(problem -> problem.what().startsWith("\"" + field + "\" is "));
  }

  /// Every bound that either side may have lies between two of these or is one of them.
  private static double[] trials() {
    return new double[] {
      -601, -600, -251, -250, -1, 0, 0.09, 0.1, 0.4, 0.5, 0.9, 1, 1.4, 1.5, 2, 2.9, 3, 3.9, 4, 4.1,
      5, 5.1, 6, 6.1, 9, 10, 10.1, 14, 15, 19, 20, 29, 30, 31, 39, 40, 44, 45, 46, 59, 60, 61, 89,
      90, 91, 119, 120, 121, 180, 181, 250, 251, 300, 301, 400, 401, 500, 501
    };
  }

  @ParameterizedTest
  @MethodSource("objects")
  void schemaAndReaderKnowTheSameNames(Specimen specimen) {
    for (String field : specimen.definition().path("properties").propertyNames()) {
      JsonNode names = specimen.resolved(field).path("enum");
      if (!names.isMissingNode() && specimen.object(specimen.root()).has(field)) {
        ObjectNode root = specimen.root();
        specimen.object(root).put(field, "zzzzzzzzzzzz");
        String next = problemAbout(specimen.read(root), "\"" + field + "\" is").next();
        assertThat(Set.of(next.replace("use one of ", "").split(", ", -1))).isEqualTo(texts(names));
      }
    }
  }

  @Test
  void schemaAndReaderKnowTheSameTagsAndTechniques() {
    assertThat(objects())
        .extracting(Specimen::toString)
        .contains("effleurage", "petrissage", "friction", "hold", "melt", "glutes", "rest");
    Specimen motor =
        objects().stream().filter(s -> s.toString().equals("motor")).findFirst().orElseThrow();
    ObjectNode root = motor.root();
    motor.object(root).putArray("tags").add("zzzzzzzzzzzz");
    String next = problemAbout(motor.read(root), "a tag is").next();
    assertThat(Set.of(next.replace("use one of ", "").split(", ", -1)))
        .isEqualTo(texts(motor.resolved("tags").path("items").path("enum")));
  }

  private static Set<String> texts(JsonNode names) {
    Set<String> texts = new LinkedHashSet<>();
    names.forEach(name -> texts.add(name.asString()));
    return texts;
  }

  private static Problem problemAbout(List<Problem> problems, String what) {
    return problems.stream().filter(p -> p.what().contains(what)).findFirst().orElseThrow();
  }

  static List<Specimen> objects() {
    return Arrays.asList(Specimen.ALL);
  }
}

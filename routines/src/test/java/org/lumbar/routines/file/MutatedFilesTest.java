package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.shipped;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Routine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every shipped file, changed by chance as people change files: whatever comes of it is either a
/// value that can be used or problems at their places, and never more than the schema allows.
class MutatedFilesTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int TRIALS = 150;
  private static final PadLayout PAD = Library.shipped().layouts().getFirst();

  static Stream<String> files() {
    return Stream.concat(
        Library.shipped().routines().stream().map(routine -> "library/" + routine.id() + ".json"),
        Library.shipped().layouts().stream().map(layout -> "layouts/" + layout.id() + ".json"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aChangedFileIsSoundOrRefusedWithPlacesInOrder(String file) {
    SplittableRandom random = new SplittableRandom(file.hashCode());
    Schema schema = schema(file);
    int refused = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      ObjectNode root = (ObjectNode) MAPPER.readTree(shipped(file));
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        change(some(objects(root), random), random);
      }
      String text = root.toPrettyString();
      switch (read(file, text)) {
        case Checked.Good<?>(Object value, List<Problem> warnings) -> {
          assertOrdered(warnings, text);
          assertUsable(value);
          assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
        case Checked.Bad<?>(List<Problem> problems) -> {
          assertOrdered(problems, text);
          refused++;
        }
      }
    }
    assertThat(refused).as("most changes do harm").isGreaterThan(TRIALS / 2);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aSlipInTheNameOfAFieldIsUnderstood(String file) {
    SplittableRandom random = new SplittableRandom(file.hashCode());
    for (int trial = 0; trial < TRIALS; trial++) {
      ObjectNode root = (ObjectNode) MAPPER.readTree(shipped(file));
      ObjectNode object = some(objects(root), random);
      String name = some(List.copyOf(object.propertyNames()), random);
      int at = random.nextInt(name.length());
      String slip = name.substring(0, at) + name.substring(at + 1);
      object.set(slip, object.remove(name));

      assertThat(Outcomes.problems(read(file, root.toPrettyString())))
          .as("%s for %s", slip, name)
          .anyMatch(problem -> problem.next().equals("did you mean \"" + name + "\"?"));
    }
  }

  private static void change(ObjectNode object, SplittableRandom random) {
    String name = some(List.copyOf(object.propertyNames()), random);
    JsonNode value = object.get(name);
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.put(name, random.nextDouble(-1000, 1000));
      case 3 -> object.put(name, value.asDouble(0) + random.nextInt(-20, 21));
      case 4 -> object.put(name, 1e300);
      case 5 -> object.put(name, "\u001b[31m " + value.asString("") + "x");
      case 6 -> object.set(name, MAPPER.createArrayNode().add(value).add(value));
      default -> doubled(object, name, value);
    }
  }

  private static void doubled(ObjectNode object, String name, JsonNode value) {
    if (value instanceof ArrayNode list && !list.isEmpty()) {
      list.add(list.get(0).deepCopy());
    } else {
      object.set(name, MAPPER.createObjectNode().set(name, value));
    }
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      objects.add(object);
    }
    node.forEach(child -> objects.addAll(objects(child)));
    return objects;
  }

  private static <T> T some(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Checked<?> read(String file, String text) {
    return isRoutine(file) ? RoutineReader.read(file, text) : LayoutReader.read(file, text);
  }

  private static boolean isRoutine(String file) {
    return file.startsWith("library/");
  }

  private static Schema schema(String file) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(shipped("schemas/" + (isRoutine(file) ? "routine" : "layout") + ".schema.json"));
  }

  private static void assertOrdered(List<Problem> problems, String text) {
    assertThat(problems)
        .isSortedAccordingTo(
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .allMatch(problem -> problem.line() >= 1 && problem.line() <= text.lines().count())
        .allMatch(problem -> problem.column() >= 1)
        .allMatch(problem -> !problem.what().isBlank() && !problem.why().isBlank())
        .allMatch(problem -> !problem.next().isBlank() && !problem.toString().contains("\u001b"));
  }

  private static void assertUsable(Object value) {
    switch (value) {
      case Routine routine ->
          assertThat(Programme.of(routine, PAD, Tuning.standard()).length())
              .isEqualTo(routine.length());
      case PadLayout layout -> assertThat(new Renderer(layout).still()).isNotNull();
      default -> throw new AssertionError("neither a routine nor a pad: " + value);
    }
  }
}

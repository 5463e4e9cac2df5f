package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schema, which editors use, and the reader, which decides, say the same of a scenario with
/// everything in it, whatever single thing is changed.
class ScenarioSchemaTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  /// Names of things that exist elsewhere, what stands inside a profile, and whether an end comes
  /// too early: only the reader knows.
  private static final Set<String> FOR_THE_READER =
      Set.of("routine", "layout", "fault", "of", "person", "cap", "profile", "until");

  private static final String WHOLE =
      """
      {
        "$schema": "scenario.schema.json", "name": "A name", "description": "What for",
        "routine": "unclench-10", "layout": "back-20", "profile": {"person": "Ada", "cap": 5},
        "screening": "healthy", "seed": 7, "until": "100m",
        "presses": [{"button": "start", "at": "1s", "why": "it begins"}],
        "commands": [{"command": "softer", "at": "20s", "why": "less"}],
        "faults": [{"fault": "sensor-open=1", "at": "0s", "until": "100m", "why": "a wire"}],
        "expectations": [
          {"expect": "output-zero", "after": "30s", "within": "1s", "stays": "5s", "why": "off"},
          {"expect": "state-becomes", "state": "running", "after": "1s", "within": "2s", "why": "w"},
          {"expect": "event", "event": "fault", "reason": "wire", "after": "30s", "within": "1s", "why": "w"},
          {"expect": "value-stays", "value": "any-motor", "least": -50, "most": 200, "from": "0s", "to": "100m", "why": "w"},
          {"expect": "value-stays", "value": "motor", "of": "m03", "most": 0},
          {"expect": "value-stays", "value": "zone", "of": "left paraspinal", "most": 6},
          {"expect": "value-stays", "value": "felt", "most": 6},
          {"expect": "value-stays", "value": "film", "of": "h1", "most": 42},
          {"expect": "value-stays", "value": "setpoint", "most": 41},
          {"expect": "never-event", "event": "finished", "reason": "r", "from": "0s", "to": "100m", "why": "w"},
          {"expect": "never-state", "state": "paused", "from": "0s", "to": "100m", "why": "w"},
          {"expect": "never-output", "from": "0s", "to": "100m", "why": "w"}
        ]
      }
      """;

  private final Schema schema = schema();

  @Test
  void theWholeIsSoundForBoth() {
    assertThat(isValid(JSON.readTree(WHOLE))).isTrue();
    assertThat(isRead(JSON.readTree(WHOLE))).isTrue();
  }

  @Test
  void bothKnowTheSameFields() {
    forEachObject(
        (root, object) -> {
          object.put("zzzzzzzz", 1);
          assertBothRefuse(root);
        });
  }

  @Test
  void bothNeedTheSameFields() {
    forEachField(
        (root, object, field) -> {
          object.remove(field);
          assertAgree(root, field);
        });
  }

  @Test
  void bothTakeTheSameTypes() {
    for (JsonNode other :
        List.of(
            MAKE.booleanNode(true),
            MAKE.nullNode(),
            MAKE.arrayNode(),
            MAKE.objectNode(),
            MAKE.numberNode(7),
            MAKE.numberNode(0.5),
            MAKE.numberNode(-1),
            MAKE.numberNode(-50.1),
            MAKE.numberNode(200.1),
            MAKE.numberNode(1_000_000_001))) {
      forEachField(
          (root, object, field) -> {
            object.set(field, other);
            assertAgree(root, field);
          });
    }
  }

  @Test
  void bothTakeTheSameTexts() {
    for (String text :
        List.of(
            "",
            " ",
            "zzzzzzzz",
            "Start",
            "x".repeat(300),
            "x".repeat(301),
            "90s",
            "90",
            "1:30",
            "1:3",
            "1:60",
            "1:30.250",
            "2m",
            "1m30s",
            "1h",
            "250ms",
            "1m250ms",
            "s",
            "m",
            "-1s",
            "1e3",
            "90 s",
            ":30",
            "1234567",
            "12345m",
            "idle",
            "stopped",
            "caution",
            "choose=knots",
            "choose=",
            "heat_off",
            "STOP",
            "no-spaces here",
            "UPPER")) {
      forEachField(
          (root, object, field) -> {
            object.put(field, text);
            assertAgree(root, field);
          });
    }
  }

  @Test
  void bothTakeListsOfTheSameLength() {
    for (String list : List.of("presses", "commands", "faults", "expectations")) {
      for (int length : new int[] {0, 1, 100, 101, 200, 201}) {
        ObjectNode root = (ObjectNode) JSON.readTree(WHOLE);
        ArrayNode items = (ArrayNode) root.get(list);
        ObjectNode first = (ObjectNode) items.get(0);
        first.remove("until"); // the same fault many times at once cannot end
        items.removeAll();
        for (int item = 0; item < length; item++) {
          items.add(first.deepCopy());
        }
        assertAgree(root, list);
      }
    }
  }

  private interface Change {
    void make(ObjectNode root, ObjectNode object);
  }

  private interface FieldChange {
    void make(ObjectNode root, ObjectNode object, String field);
  }

  private static void forEachField(FieldChange change) {
    for (String at : objects()) {
      for (String field : ((ObjectNode) JSON.readTree(WHOLE).at(at)).propertyNames()) {
        ObjectNode root = (ObjectNode) JSON.readTree(WHOLE);
        change.make(root, (ObjectNode) root.at(at), field);
      }
    }
  }

  private static void forEachObject(Change change) {
    for (String at : objects()) {
      ObjectNode root = (ObjectNode) JSON.readTree(WHOLE);
      change.make(root, (ObjectNode) root.at(at));
    }
  }

  private static List<String> objects() {
    List<String> objects = new ArrayList<>(List.of(""));
    for (String list : List.of("presses", "commands", "faults", "expectations")) {
      for (int item = 0; item < JSON.readTree(WHOLE).get(list).size(); item++) {
        objects.add("/%s/%d".formatted(list, item));
      }
    }
    return objects;
  }

  private void assertBothRefuse(ObjectNode root) {
    assertThat(isValid(root)).as("schema: %s", root).isFalse();
    assertThat(isRead(root)).as("reader: %s", root).isFalse();
  }

  /// What the schema refuses, the reader refuses; what it takes, the reader takes, unless it is
  /// about something that only the reader knows.
  private void assertAgree(ObjectNode root, String field) {
    boolean isValid = isValid(root);
    if (!isValid || !FOR_THE_READER.contains(field)) {
      assertThat(isRead(root)).as("%s: %s", field, root).isEqualTo(isValid);
    }
  }

  private boolean isValid(JsonNode root) {
    return schema.validate(root.toString(), InputFormat.JSON).isEmpty();
  }

  private static boolean isRead(JsonNode root) {
    return ScenarioReader.read(new SourceText("file", root.toString()), Library.shipped())
        instanceof Checked.Good<?>;
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("..", "scenarios", "scenario.schema.json")));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

package org.lumbar.routines.file;

import static org.lumbar.routines.file.Outcomes.shipped;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An object of one kind in a sound file: its definition in the schema, and where it stands.
record Specimen(String name, FileKind kind, String text, String pointer, String definitionAt) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static final Specimen[] ALL = {
    routine("routine", "", ""),
    routine("part", "/parts/0", "/$defs/part"),
    step("effleurage", RoutineFiles.strokes(60)),
    step("effleurage", RoutineFiles.sweeps(60)),
    step("petrissage", RoutineFiles.kneading(60, 4)),
    step("friction", RoutineFiles.circles(20)),
    step("hold", RoutineFiles.hold(30, 4)),
    step("hold", RoutineFiles.tenderHold(30, 4, 2)),
    step("melt", RoutineFiles.melt(60, 4)),
    step("glutes", RoutineFiles.glutes(30, 4, "circles", "left")),
    step("glutes", RoutineFiles.glutes(40, 4, "circles", "in-turn")),
    step("glutes", RoutineFiles.glutes(30, 4, "holds", "both")),
    step("glutes", RoutineFiles.glutes(40, 4, "holds", "in-turn")),
    step("rest", RoutineFiles.rest(20)),
    pad("layout", "", ""),
    pad("motor", "/motors/0", "/$defs/motor"),
    pad("heater", "/heaters/0", "/$defs/heater"),
    pad("sensor", "/heaters/0/sensors/0", "/$defs/sensor"),
    profile("profile", "", ""),
    profile("named spot", "/tender/0", "/$defs/named"),
    profile("measured spot", "/tender/1", "/$defs/measured"),
  };

  private static Specimen routine(String name, String pointer, String definitionAt) {
    return new Specimen(
        name, FileKind.ROUTINE, shipped("library/wall-ball-10.json"), pointer, definitionAt);
  }

  private static Specimen step(String technique, String step) {
    String text = RoutineFiles.between(step);
    return new Specimen(
        technique, FileKind.ROUTINE, text, "/parts/0/steps/1", "/$defs/" + technique);
  }

  private static Specimen pad(String name, String pointer, String definitionAt) {
    return new Specimen(
        name, FileKind.LAYOUT, shipped("layouts/back-20.json"), pointer, definitionAt);
  }

  private static Specimen profile(String name, String pointer, String definitionAt) {
    String text = ProfileReaderTest.ANNA;
    return new Specimen(name, FileKind.PROFILE, text, pointer, definitionAt);
  }

  private String schema() {
    return shipped("schemas/" + kind.name().toLowerCase(Locale.ROOT) + ".schema.json");
  }

  /// A fresh copy of the file, to be changed.
  ObjectNode root() {
    return (ObjectNode) MAPPER.readTree(text);
  }

  ObjectNode object(ObjectNode root) {
    return (ObjectNode) root.at(pointer);
  }

  JsonNode definition() {
    return schemaRoot().at(definitionAt);
  }

  /// What the schema says of a field, references followed.
  JsonNode resolved(String field) {
    JsonNode said = definition().path("properties").path(field);
    return said.has("$ref") ? schemaRoot().at(said.path("$ref").asString().substring(1)) : said;
  }

  private JsonNode schemaRoot() {
    return MAPPER.readTree(schema());
  }

  boolean isValid(ObjectNode root) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema())
        .validate(root.toString(), InputFormat.JSON)
        .isEmpty();
  }

  /// What the reader finds wrong; nothing if it accepts the file.
  List<Problem> read(ObjectNode root) {
    Checked<?> read =
        switch (kind) {
          case ROUTINE -> RoutineReader.read("file", root.toString());
          case LAYOUT -> LayoutReader.read("file", root.toString());
          case PROFILE -> ProfileReader.read("file", root.toString());
          case SCENARIO -> throw new IllegalStateException("scenarios are not read here");
        };
    return switch (read) {
      case Checked.Good<?> _ -> List.of();
      case Checked.Bad<?>(List<Problem> problems) -> problems;
    };
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published schemas of the topics.
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static void validate(Watcher.Heard message) {
    String name = message.topic().replaceAll("/.*", "");
    String json = name.equals("availability") ? '"' + message.text() + '"' : message.text();
    assertThat(strict(name).validate(json, InputFormat.JSON))
        .as("%s against its schema", message)
        .isEmpty();
  }

  /// The schema, but stricter than what readers get: a field that it does not describe is an error.
  private static Schema strict(String name) {
    JsonNode source = source(name);
    source
        .findParents("properties")
        .forEach(object -> ((ObjectNode) object).put("additionalProperties", false));
    return REGISTRY.getSchema(source);
  }

  static JsonNode source(String name) {
    String path = "schemas/" + name + ".schema.json";
    try (InputStream file = Schemas.class.getResourceAsStream(path)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(file, path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

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

/// The published schemas of the topics.
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  static void validate(Watcher.Heard message) {
    String name = message.topic().replaceAll("/.*", "");
    String json = name.equals("availability") ? '"' + message.text() + '"' : message.text();
    assertThat(schema(name).validate(json, InputFormat.JSON))
        .as("%s against its schema", message)
        .isEmpty();
  }

  static Schema schema(String name) {
    return REGISTRY.getSchema(source(name));
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

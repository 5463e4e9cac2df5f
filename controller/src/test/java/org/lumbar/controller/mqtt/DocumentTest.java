package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The page about MQTT says what the program does.
class DocumentTest {
  private static String document;

  @BeforeAll
  static void read() throws IOException {
    document = Files.readString(Path.of("..", "docs", "mqtt.md"));
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void howEachTopicIsWrittenStandsInTheTable(Topic topic) {
    String name = topic.name().toLowerCase(Locale.ROOT) + (topic == Topic.ACK ? "/<client>" : "");
    String row =
        document.lines().filter(line -> line.startsWith("| `" + name + "`")).findFirst().orElse("");
    String expires = topic.expiry().isZero() ? "never" : topic.expiry().toSeconds() + " s";
    assertThat(row)
        .endsWith(
            "| %d | %s | %s |".formatted(topic.qos(), topic.isRetained() ? "yes" : "no", expires));
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "status", "session", "live", "fault", "event", "ack", "cmd"})
  void eachFieldOfEachSchemaIsExplained(String name) {
    fields(Schemas.source(name))
        .forEach(field -> assertThat(document).as(name).contains("`" + field + "`"));
  }

  @Test
  void eachVerbIsExplained() {
    for (String verb : Verb.words()) {
      assertThat(document).contains("| `cmd/" + verb + "` |");
    }
  }

  private static Stream<String> fields(JsonNode schema) {
    return schema.findValues("properties").stream()
        .flatMap(properties -> properties.propertyNames().stream());
  }
}

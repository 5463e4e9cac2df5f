package org.lumbar.protocol.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The golden vectors of the wire, for every implementation in any language. After a change of the
/// table the file is written anew by running this class with `-Dgolden.write=true`.
class GoldenVectorsTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/lumbar/protocol/golden-vectors.json");
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Test
  void theFileIsWhatTheTableSays() throws IOException {
    String made =
        GoldenTable.all().stream()
            .map(JSON::writeValueAsString)
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, made);
    }

    assertThat(FILE).hasContent(made);
  }

  @Test
  void noTwoVectorsHaveTheSameName() throws IOException {
    assertThat(fromFile().map(GoldenVector::name)).doesNotHaveDuplicates().hasSize(53);
  }

  @ParameterizedTest
  @MethodSource("fromFile")
  void theReceiverMakesOfItWhatTheFileSays(GoldenVector vector) {
    String heard = JSON.writeValueAsString(Receiver.meaningOf(vector.bytes()));

    assertThat(heard).isEqualTo(JSON.writeValueAsString(vector.meaning()));
  }

  static Stream<GoldenVector> fromFile() throws IOException {
    String text = Files.readString(FILE, StandardCharsets.UTF_8);
    List<GoldenVector> vectors = JSON.readValue(text, new TypeReference<List<GoldenVector>>() {});
    return vectors.stream();
  }
}

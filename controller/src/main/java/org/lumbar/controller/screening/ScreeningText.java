package org.lumbar.controller.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The screening as the bytes of its file: flags and times, and a digest over them. The digest
/// finds damage and the stroke of an editor; it is no lock against the owner of the file.
final class ScreeningText {
  private static final int FORMAT = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private ScreeningText() {}

  static byte[] write(ScreeningRecord screening) {
    JsonNode flags = JSON.valueToTree(screening);
    ObjectNode text = JSON.createObjectNode();
    text.put("format", FORMAT);
    text.set("screening", flags);
    text.put("sha256", digest(flags));
    return JSON.writeValueAsBytes(text);
  }

  /// Empty where the bytes are damaged, of another version of the questions, or anything else.
  static Optional<ScreeningRecord> read(byte[] bytes) {
    try {
      JsonNode text = JSON.readTree(bytes);
      JsonNode flags = text.path("screening");
      if (text.path("format").asInt(0) != FORMAT
          || !text.path("sha256").asString("").equals(digest(flags))) {
        return Optional.empty();
      }
      return Optional.of(JSON.treeToValue(flags, ScreeningRecord.class))
          .filter(ScreeningRecord::answersThePresentQuestions);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Over the questions too: with other questions the old answers mean nothing.
  private static String digest(JsonNode flags) {
    String questions =
        Questionnaire.questions().stream()
            .map(question -> question.id() + question.text())
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(questions.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256.digest(JSON.writeValueAsBytes(flags)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

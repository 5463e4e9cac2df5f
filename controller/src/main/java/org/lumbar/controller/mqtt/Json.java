package org.lumbar.controller.mqtt;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Payloads as bytes.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private Json() {}

  static byte[] bytes(Payload payload) {
    return payload instanceof Payload.Availability(boolean online)
        ? (online ? "online" : "offline").getBytes(StandardCharsets.US_ASCII)
        : MAPPER.writeValueAsBytes(payload);
  }
}

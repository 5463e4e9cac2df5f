package org.lumbar.controller.mqtt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.mqtt.Reading.Asker;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// What a command may carry: `{"v":1,"id":"..","by":"..","ts":..,"args":{..}}`, all of it optional
/// and nothing else. An empty message is a command that carries nothing.
record CommandBody(
    Optional<Integer> v,
    Optional<String> id,
    Optional<String> by,
    Optional<Long> ts,
    Optional<Args> args) {
  private static final int LARGEST_BYTES = 4096;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._:@-]{1,64}");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, CommandBody::onlyText)
          .build();

  record Args(Optional<String> routine, Optional<String> cause) {}

  sealed interface Parsed {
    record Good(CommandBody body) implements Parsed {}

    record Bad(String reason, String why) implements Parsed {}

    default Optional<CommandBody> readable() {
      return switch (this) {
        case Good(CommandBody body) -> Optional.of(body);
        case Bad _ -> Optional.empty();
      };
    }
  }

  private static final CommandBody EMPTY =
      new CommandBody(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Parsed parse(String payload) {
    if (payload.isEmpty()) {
      return new Parsed.Good(EMPTY);
    }
    int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LARGEST_BYTES) {
      return new Parsed.Bad(
          "too_large", "a command has at most " + LARGEST_BYTES + " bytes, this one " + bytes);
    }
    try {
      return checked(MAPPER.readValue(payload, CommandBody.class));
    } catch (JacksonException notACommand) {
      return malformed(
          "a command is empty or {\"v\":1,\"id\":..,\"by\":..,\"ts\":..,\"args\":{..}}: "
              + firstLine(notACommand.getOriginalMessage()));
    }
  }

  Asker asker() {
    return new Asker(id, by.orElse(Asker.UNKNOWN.by()));
  }

  Optional<Instant> sentAt() {
    return ts.map(Instant::ofEpochMilli);
  }

  Optional<String> routine() {
    return args.flatMap(Args::routine);
  }

  Optional<StopCause> cause() {
    return args.flatMap(Args::cause).flatMap(StopCause::of);
  }

  private static Parsed checked(CommandBody body) {
    if (body == null) {
      return malformed("a command is an object, not null");
    }
    if (body.v.isPresent() && body.v.get() != Payload.VERSION) {
      return malformed("v must be " + Payload.VERSION + ", was " + body.v.get());
    }
    if (isNoName(body.id) || isNoName(body.by)) {
      return malformed("id and by are 1 to 64 letters, digits, spaces or one of . _ : @ -");
    }
    return new Parsed.Good(body);
  }

  private static void onlyText(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private static boolean isNoName(Optional<String> text) {
    return text.filter(name -> !NAME.matcher(name).matches()).isPresent();
  }

  private static Parsed malformed(String why) {
    return new Parsed.Bad("malformed", why);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}

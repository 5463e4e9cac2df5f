package org.lumbar.controller.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.protocol.message.MotorLevels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes any value of the house as JSON and reads it again: records by their components, one of a
/// sealed family by its name under `is`, times in nanoseconds, bytes in Base64. What is empty is
/// null, and nothing else is. A new kind of event needs nothing here if it is made of such.
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<Class<?>, Function<JsonNode, Object>> PLAIN =
      Map.ofEntries(
          Map.entry(boolean.class, JsonNode::booleanValue),
          Map.entry(Boolean.class, JsonNode::booleanValue),
          Map.entry(byte.class, node -> (byte) node.intValue()),
          Map.entry(int.class, JsonNode::intValue),
          Map.entry(Integer.class, JsonNode::intValue),
          Map.entry(long.class, JsonNode::longValue),
          Map.entry(Long.class, JsonNode::longValue),
          Map.entry(double.class, Values::number),
          Map.entry(Double.class, Values::number),
          Map.entry(String.class, JsonNode::stringValue),
          Map.entry(Duration.class, node -> Duration.ofNanos(node.longValue())),
          Map.entry(Instant.class, node -> Instant.parse(node.stringValue())),
          Map.entry(OptionalInt.class, Values::maybeInt),
          Map.entry(Chunk.class, Values::chunk),
          Map.entry(MotorLevels.class, Values::levels));

  private Values() {}

  static JsonNode write(Object value) {
    return switch (value) {
      case Boolean yes -> JSON.booleanNode(yes);
      case Double number when !Double.isFinite(number) -> JSON.stringNode(number.toString());
      case Double number -> JSON.numberNode(number);
      case Number whole -> JSON.numberNode(whole.longValue());
      case String text -> JSON.stringNode(text);
      case Enum<?> one -> JSON.stringNode(one.name());
      case Duration time -> JSON.numberNode(time.toNanos());
      case Instant stamp -> JSON.stringNode(stamp.toString());
      case Chunk bytes -> JSON.stringNode(Base64.getEncoder().encodeToString(bytes.toBytes()));
      case MotorLevels levels -> write(Arrays.stream(levels.toSteps()).boxed().toList());
      case OptionalInt maybe ->
          maybe.isPresent() ? JSON.numberNode(maybe.getAsInt()) : JSON.nullNode();
      case Optional<?> maybe -> maybe.map(Values::write).orElseGet(JSON::nullNode);
      case Map<?, ?> map -> list(inOrder(map.entrySet().stream().map(Values::pair)));
      case Set<?> set -> list(inOrder(set.stream().map(Values::write)));
      case Collection<?> many -> list(many.stream().map(Values::write));
      case Record record -> Components.write(record);
      default -> throw unknown(value.getClass());
    };
  }

  static <T> T read(JsonNode node, Class<T> type) {
    Object value = read(node, (Type) type);
    return type.cast(value);
  }

  static Object read(JsonNode node, Type type) {
    return switch (type) {
      case Class<?> one when PLAIN.containsKey(one) -> PLAIN.get(one).apply(node);
      case Class<?> one when one.isEnum() -> constant(one, node.stringValue());
      case Class<?> one when one.isRecord() || one.isSealed() -> Components.read(node, one);
      case ParameterizedType of -> several(node, (Class<?>) of.getRawType(), of);
      case WildcardType some -> read(node, some.getUpperBounds()[0]);
      default -> throw unknown(type);
    };
  }

  private static Object several(JsonNode node, Class<?> raw, ParameterizedType of) {
    Type first = of.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return node.isNull() ? Optional.empty() : Optional.of(read(node, first));
    }
    Stream<JsonNode> elements = elements(node);
    if (Map.class.isAssignableFrom(raw)) {
      Map<Object, Object> map = new LinkedHashMap<>();
      Type second = of.getActualTypeArguments()[1];
      elements.forEach(pair -> map.put(read(pair.get(0), first), read(pair.get(1), second)));
      return map;
    }
    List<Object> list = elements.map(element -> read(element, first)).toList();
    return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(list) : list;
  }

  static Stream<JsonNode> elements(JsonNode node) {
    return node.asArray().elements().stream();
  }

  static IllegalArgumentException unknown(Type type) {
    return new IllegalArgumentException("a recording has no way to hold a " + type.getTypeName());
  }

  private static JsonNode pair(Map.Entry<?, ?> entry) {
    return list(Stream.of(write(entry.getKey()), write(entry.getValue())));
  }

  private static ArrayNode list(Stream<JsonNode> elements) {
    return JSON.arrayNode().addAll(elements.collect(Collectors.toList()));
  }

  /// One spelling for what has no order of its own.
  private static Stream<JsonNode> inOrder(Stream<JsonNode> elements) {
    return elements.sorted(Comparator.comparing(JsonNode::toString));
  }

  private static Object number(JsonNode node) {
    return node.isString() ? Double.parseDouble(node.stringValue()) : node.doubleValue();
  }

  private static Object maybeInt(JsonNode node) {
    return node.isNull() ? OptionalInt.empty() : OptionalInt.of(node.intValue());
  }

  private static Object chunk(JsonNode node) {
    byte[] bytes = Base64.getDecoder().decode(node.stringValue());
    return Chunk.of(bytes, bytes.length);
  }

  private static Object levels(JsonNode node) {
    return MotorLevels.of(elements(node).mapToInt(JsonNode::intValue).toArray());
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
  }
}

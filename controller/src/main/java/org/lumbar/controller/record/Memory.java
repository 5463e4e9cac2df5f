package org.lumbar.controller.record;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.controller.core.Core;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.SafeOutput;
import org.lumbar.controller.safety.Verdict;
import org.lumbar.protocol.message.MotorLevels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// All that a control loop and its parts remember at a moment of rest, so that another loop can go
/// on from there. It looks into every part of the house that can change and leaves out what was
/// built and stays, so a part that learns to remember more needs nothing here.
///
/// A loop that remembers what another did is for replays alone: it has no pad.
final class Memory {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// These stay as they were built, or are nothing that a loop at rest acts on; and what has passed
  /// the gate is made by the gate alone.
  private static final Set<Type> BUILT =
      Set.of(Core.class, Limits.class, Outlook.class, Tape.class, SafeOutput.class, Verdict.class);

  private Memory() {}

  static ObjectNode of(Object part) {
    return of(part, new IdentityHashMap<>());
  }

  /// Makes `part` remember what the one did that `memory` is of.
  static void pour(JsonNode memory, Object part) {
    for (Field field : fields(part.getClass())) {
      JsonNode remembered = memory.get(field.getName());
      if (remembered != null) {
        set(field, part, poured(remembered, get(field, part), field.getGenericType()));
      }
    }
  }

  /// What two parts share is kept once.
  private static ObjectNode of(Object part, Map<Object, Boolean> seen) {
    ObjectNode memory = JSON.objectNode();
    seen.put(part, true);
    for (Field field : fields(part.getClass())) {
      Object value = get(field, part);
      if (!seen.containsKey(value)) {
        memory.set(field.getName(), remembered(value, seen));
      }
    }
    return memory;
  }

  private static JsonNode remembered(Object value, Map<Object, Boolean> seen) {
    if (isPart(value.getClass())) {
      return of(value, seen);
    }
    if (!value.getClass().isArray() && !(value instanceof List<?>)) {
      return Values.write(value);
    }
    ArrayNode all = JSON.arrayNode();
    elements(value).forEach(element -> all.add(remembered(element, seen)));
    return all;
  }

  private static Object poured(JsonNode memory, Object present, Type type) {
    switch (present) {
      case Object part when isPart(part.getClass()) -> pour(memory, part);
      case Object array when array.getClass().isArray() -> pourElements(memory, array);
      case List<?> parts when !parts.isEmpty() && isPart(parts.getFirst().getClass()) ->
          IntStream.range(0, parts.size()).forEach(i -> pour(memory.get(i), parts.get(i)));
      default -> {
        return Values.read(memory, type);
      }
    }
    return present;
  }

  private static void pourElements(JsonNode memory, Object array) {
    for (int i = 0; i < Array.getLength(array); i++) {
      Class<?> type = array.getClass().getComponentType();
      Array.set(array, i, poured(memory.get(i), Array.get(array, i), type));
    }
  }

  /// What was built as a fixed collection is emptied and filled again.
  @SuppressWarnings("unchecked")
  private static void set(Field field, Object part, Object value) {
    Object present = get(field, part);
    try {
      if (!Modifier.isFinal(field.getModifiers())) {
        field.set(part, value);
      } else if (present instanceof Map<?, ?> map && !map.equals(value)) {
        map.clear();
        ((Map<Object, Object>) map).putAll((Map<Object, Object>) value);
      } else if (present instanceof Collection<?> all && !isSame(all, (Collection<?>) value)) {
        all.clear();
        ((Collection<Object>) all).addAll((Collection<Object>) value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSame(Collection<?> present, Collection<?> value) {
    return List.copyOf(present).equals(List.copyOf(value));
  }

  private static List<Field> fields(Class<?> part) {
    List<Field> fields = Arrays.stream(part.getDeclaredFields()).filter(Memory::canChange).toList();
    fields.forEach(field -> field.setAccessible(true));
    return fields;
  }

  private static boolean canChange(Field field) {
    Class<?> type = field.getType();
    if (Modifier.isStatic(field.getModifiers())
        || field.isSynthetic()
        || isBuilt(field.getGenericType())) {
      return false;
    }
    return !Modifier.isFinal(field.getModifiers())
        || isPart(type)
        || type.isArray()
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static boolean isBuilt(Type type) {
    return type instanceof ParameterizedType of
        ? Arrays.stream(of.getActualTypeArguments()).anyMatch(Memory::isBuilt)
        : BUILT.contains(type);
  }

  /// A thing of the house with a life of its own, not a value.
  private static boolean isPart(Class<?> type) {
    return type.getName().startsWith("org.lumbar.")
        && !type.isRecord()
        && !type.isEnum()
        && !type.isInterface()
        && type != MotorLevels.class;
  }

  private static Stream<?> elements(Object value) {
    return value instanceof List<?> list
        ? list.stream()
        : IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i));
  }

  private static Object get(Field field, Object part) {
    try {
      return field.get(part);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

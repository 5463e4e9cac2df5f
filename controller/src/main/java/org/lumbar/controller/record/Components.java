package org.lumbar.controller.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes records apart and puts them together again.
final class Components {
  /// Under this name stands which member of its sealed family a record is.
  static final String KIND = "is";

  private Components() {}

  static ObjectNode write(Record record) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Class<?> type = record.getClass();
    if (Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed)) {
      object.put(KIND, type.getSimpleName());
    }
    for (RecordComponent component : type.getRecordComponents()) {
      object.set(component.getName(), Values.write(value(record, component)));
    }
    return object;
  }

  /// A record of `type`, or a member of the sealed `type`.
  static Object read(JsonNode node, Class<?> type) {
    Class<?> record = type.isRecord() ? type : member(type, node.required(KIND).stringValue());
    RecordComponent[] components = record.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          Values.read(node.required(components[i].getName()), components[i].getGenericType());
    }
    return make(record, types, values);
  }

  /// All records of a sealed family, whatever its branches.
  static Stream<Class<?>> members(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Components::members)
        : Stream.of(type);
  }

  private static Class<?> member(Class<?> family, String name) {
    return members(family)
        .filter(type -> type.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no %s \"%s\"".formatted(family.getSimpleName(), name)));
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object make(Class<?> record, Class<?>[] types, Object[] values) {
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.lumbar.controller.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadIdentity;

/// Values of any type of the house, by chance. What a constructor refuses is tried again, so a
/// record with bounds of its own needs no word here unless it is very choosy.
final class AnyValue {
  private static final int TRIES = 20_000;

  private final SplittableRandom chance;

  AnyValue(long seed) {
    chance = new SplittableRandom(seed);
  }

  Object of(Type type) {
    return switch (type) {
      case ParameterizedType of -> several((Class<?>) of.getRawType(), of.getActualTypeArguments());
      case Class<?> one when one == PadIdentity.class ->
          new PadIdentity("s" + chance.nextInt(99), "back-20", "1.2." + chance.nextInt(9), 20, 2);
      case Class<?> one when one.isSealed() -> of(any(Components.members(one).toList()));
      case Class<?> one when one.isRecord() -> record(one);
      case Class<?> one when one.isEnum() -> any(List.of(one.getEnumConstants()));
      case Class<?> one -> plain(one);
      default -> throw new IllegalArgumentException("no value of " + type);
    };
  }

  private Object plain(Class<?> type) {
    if (type == MotorLevels.class) {
      return MotorLevels.of(chance.ints(20, 0, 241).toArray());
    } else if (type == Chunk.class) {
      byte[] bytes = new byte[chance.nextInt(300)];
      chance.nextBytes(bytes);
      return Chunk.of(bytes, bytes.length);
    } else if (type == Duration.class) {
      return Duration.ofNanos(chance.nextLong(1L << 50));
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(chance.nextLong(1L << 33), chance.nextInt(1_000_000_000));
    } else if (type == String.class) {
      return any(
          List.of("", "plain", "two\nlines \"quoted\" \\", "\u00e4\u20ac\ud83d\ude00\u0000"));
    } else if (type == boolean.class) {
      return chance.nextBoolean();
    } else if (type == double.class) {
      return any(List.of(0.1, -1e300, Double.MIN_VALUE, Double.NaN, chance.nextDouble(10)));
    } else if (type == long.class || type == Long.class) {
      return chance.nextBoolean() ? chance.nextLong() : chance.nextLong(300);
    } else if (type == int.class || type == Integer.class) {
      return chance.nextInt(4) == 0 ? chance.nextInt() : chance.nextInt(300);
    }
    throw new IllegalArgumentException("no value of " + type);
  }

  private Object several(Class<?> raw, Type... of) {
    int count = chance.nextInt(4);
    if (raw == Optional.class) {
      return count == 0 ? Optional.empty() : Optional.of(of(of[0]));
    } else if (raw == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(of(of[0]), of(of[1]));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(of(of[0]));
    }
    return raw == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(
            Arrays.stream(components).map(RecordComponent::getGenericType).map(this::of).toArray());
      } catch (InvocationTargetException refused) {
        // Beyond its bounds: try others.
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalArgumentException("no value that " + type + " takes");
  }

  private <T> T any(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }
}

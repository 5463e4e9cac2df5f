package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.desk.Reply;
import org.lumbar.routines.routine.Routine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the loop can take in or give out can be recorded, whatever is added to it.
class ValuesTest {
  private static final int SAMPLES = 300;

  static Stream<Class<?>> everyKind() {
    return Stream.of(Event.class, Input.class, Output.class, Reply.class)
        .flatMap(Components::members);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindOfEventInputAndOutputComesBackAsItWas(Class<?> kind) {
    AnyValue any = new AnyValue(kind.getSimpleName().hashCode());
    for (int sample = 0; sample < SAMPLES; sample++) {
      Object value = any.of(kind);
      JsonNode text = JsonMapper.shared().readTree(Values.write(value).toString());

      assertThat(Values.read(text, kind)).isEqualTo(value);
      assertThat(Values.read(text, family(kind))).isEqualTo(value);
    }
  }

  @Test
  void everyTurnComesBackAsItWas() {
    AnyValue any = new AnyValue(1);
    for (int sample = 0; sample < 2_000; sample++) {
      Turn turn = (Turn) any.of(Turn.class);
      if (!TurnText.isQuiet(turn)) {
        JsonNode text = JsonMapper.shared().readTree(TurnText.write(turn).toString());
        assertThat(TurnText.read(text)).containsExactly(turn);
      }
    }
  }

  @Test
  void namesWithinAFamilyAreUnmistakable() {
    for (Class<?> family : List.of(Event.class, Input.class, Output.class, Reply.class)) {
      assertThat(Components.members(family).map(Class::getSimpleName)).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyShippedRoutineHasAHashOfItsOwn() {
    List<String> hashes = new ArrayList<>();
    Taped.LIBRARY.routines().forEach((Routine routine) -> hashes.add(Head.hash(routine)));
    assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{16}"));
  }

  private static Class<?> family(Class<?> kind) {
    return Stream.of(Event.class, Input.class, Output.class, Reply.class)
        .filter(family -> family.isAssignableFrom(kind))
        .findFirst()
        .orElseThrow();
  }
}

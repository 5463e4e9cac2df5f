package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessage.Refusal;
import org.lumbar.protocol.message.RefusalReason;

/// Every reason of the pad's comes to people as words and as the name that the protocol has for it.
class RefusalTest {
  private final Core core = new Core(Given.REPERTOIRE, Limits.standard(), false);

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusedStartIsSaidAndGivenUp(RefusalReason reason) {
    Step step = refused(Given.starting(), reason, MessageType.ARM);

    assertThat(step.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(words(step))
        .singleElement()
        .asString()
        .startsWith("The pad refused to start: ")
        .contains("(" + reason + ")");
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusalThatComesAfterTheStartWasGivenUpIsSaidToo(RefusalReason reason) {
    Step step = refused(Given.idle(), reason, MessageType.ARM);

    assertThat(words(step)).singleElement().asString().contains("(" + reason + ")");
    assertThat(step.next()).isEqualTo(Given.idle());
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aRefusedDriveEndsTheSessionInAFaultThatNamesTheReason(RefusalReason reason) {
    for (State state : List.of(Given.running(), Given.paused())) {
      Step step = refused(state, reason, MessageType.DRIVE);

      assertThat(step.next().condition())
          .isInstanceOfSatisfying(
              Condition.Fault.class,
              fault -> {
                assertThat(fault.cause().code()).isEqualTo("drive_refused");
                assertThat(fault.cause().text()).contains("(" + reason + ")");
                assertThat(fault.cause().next()).startsWith(RefusalWords.remedy(reason));
              });
      assertThat(words(step)).singleElement().asString().contains("(" + reason + ")");
    }
  }

  @Test
  void noTwoReasonsSoundTheSame() {
    assertThat(Stream.of(RefusalReason.values()).map(RefusalWords::of)).doesNotHaveDuplicates();
  }

  private Step refused(State state, RefusalReason reason, MessageType what) {
    return core.step(state, new Event.PadRefused(Given.NOW, new Refusal(reason, what, 9)));
  }

  private static List<String> words(Step step) {
    return step.effects().stream()
        .filter(Effect.Announce.class::isInstance)
        .map(effect -> ((Effect.Announce) effect).happening())
        .map(Happening::text)
        .toList();
  }
}

package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.StopReason;

/// The health questions are answered anew, on the page or in another terminal, while something goes
/// on.
class ScreenedAnewTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), false);
  private static final List<Clearance> STRICTER =
      List.of(
          Clearance.REFUSED,
          Clearance.granted(Care.CAUTION),
          Clearance.granted(Care.USUAL.heated(Care.Heat.OFF)));

  static Stream<Arguments> everySessionAndAnswer() {
    return Given.everyState().stream()
        .filter(ScreenedAnewTest::isUnderWay)
        .flatMap(state -> STRICTER.stream().map(answers -> Arguments.of(state, answers)));
  }

  @ParameterizedTest
  @MethodSource("everySessionAndAnswer")
  @DisplayName(
      "H47: answers that refuse or ask for more care end a session, a pause and a start at once")
  void stricterAnswersEndIt(State state, Clearance answers) {
    Step step = CORE.step(state, new Event.Screened(Given.NOW, answers));

    assertThat(step.next().condition())
        .isEqualTo(new Condition.Stopping(Condition.Ending.SCREENED_ANEW, Given.NOW));
    assertThat(step.effects()).containsExactly(new Effect.Stop(StopReason.PERSON));
  }

  @Test
  @DisplayName("H47: it is said why, once the pad is off")
  void itIsSaidWhy() {
    State stopping =
        CORE.step(Given.running(), new Event.Screened(Given.NOW, Clearance.REFUSED)).next();
    Step off =
        CORE.step(stopping, new Event.TelemetryHeard(Given.NOW, Given.telemetry(PadState.SAFE)));

    assertThat(off.next().condition()).isInstanceOf(Condition.Idle.class);
    assertThat(off.effects().toString()).contains("stopped", "the new health answers ask for more");
  }

  @Test
  @DisplayName("L23: answers that run out, or stay as they are, end nothing")
  void whatIsNoStricterEndsNothing() {
    for (Clearance answers : List.of(Clearance.DUE, Clearance.unrestricted())) {
      Step step = CORE.step(Given.running(), new Event.Screened(Given.NOW, answers));

      assertThat(step.next().condition()).isEqualTo(Given.running().condition());
      assertThat(step.effects()).isEmpty();
    }
  }

  private static boolean isUnderWay(State state) {
    return state.isInSession() && !(state.condition() instanceof Condition.Stopping);
  }
}

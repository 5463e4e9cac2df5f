package org.lumbar.controller.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Virtual time done right: due tasks one by one at their own time, no burst, no hang, no way back.
class VirtualTimelineTest {
  private final VirtualTimeline timeline = new VirtualTimeline();
  private final List<String> ran = new ArrayList<>();

  @Test
  void eachTaskRunsAtItsOwnTimeHoweverFarTimeIsLetPass() {
    timeline.at(ms(30), () -> note("c"));
    timeline.at(ms(10), () -> note("a"));
    timeline.at(ms(20), () -> note("b"));

    timeline.advanceTo(ms(1000));

    assertThat(ran).containsExactly("a 10", "b 20", "c 30");
    assertThat(timeline.now()).isEqualTo(ms(1000));
  }

  @Test
  void tasksOfTheSameTimeRunInTheOrderInWhichTheyWereMade() {
    timeline.every(ms(10), () -> note("pad"));
    timeline.every(ms(20), () -> note("loop"));
    timeline.at(ms(20), () -> note("press"));

    timeline.advanceTo(ms(40));

    assertThat(ran)
        .containsExactly("pad 10", "pad 20", "loop 20", "press 20", "pad 30", "pad 40", "loop 40");
  }

  @Test
  void aTaskThatIsMadeByAnotherRunsWithinTheSameSpan() {
    timeline.at(ms(10), () -> timeline.at(ms(15), () -> note("made")));

    timeline.advanceTo(ms(20));

    assertThat(ran).containsExactly("made 15");
  }

  @Test
  void whatIsNotDueYetDoesNotRun() {
    timeline.at(ms(11), () -> note("early"));

    timeline.advanceTo(ms(10));

    assertThat(ran).isEmpty();
  }

  @Test
  void whatWasHeldIsLeftOutAndNeverMadeUpForInABurst() {
    VirtualTimeline.Timer timer = timeline.every(ms(20), () -> note("tick"));
    timeline.advanceTo(ms(20));

    timer.holdUntil(ms(90));
    timeline.advanceTo(ms(120));

    assertThat(ran).containsExactly("tick 20", "tick 100", "tick 120");
  }

  @Test
  void aCancelledTaskNeverRuns() {
    VirtualTimeline.Timer timer = timeline.every(ms(20), () -> note("tick"));
    timeline.advanceTo(ms(20));

    timer.cancel();
    timeline.advanceTo(ms(100));

    assertThat(ran).containsExactly("tick 20");
  }

  @Test
  void timeDoesNotGoBack() {
    timeline.advanceTo(ms(10));

    assertThatIllegalArgumentException().isThrownBy(() -> timeline.advanceTo(ms(9)));
    assertThatIllegalArgumentException().isThrownBy(() -> timeline.at(ms(9), () -> {}));
    assertThat(timeline.now()).isEqualTo(ms(10));
  }

  @Test
  void aTaskCannotLetTimePassForTheOthers() {
    timeline.at(ms(10), () -> timeline.advanceTo(ms(20)));

    assertThatIllegalStateException().isThrownBy(() -> timeline.advanceTo(ms(30)));
  }

  @Test
  void timeGoesOnAfterATaskHasThrown() {
    timeline.at(ms(10), () -> note(List.<String>of().getFirst()));
    timeline.at(ms(20), () -> note("next"));

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> timeline.advanceTo(ms(30))))
        .isNotNull();
    timeline.advanceTo(ms(30));

    assertThat(ran).containsExactly("next 20");
  }

  @Test
  void aTaskThatCallsItselfForEverIsFoundOutInsteadOfHanging() {
    timeline.at(ms(10), this::again);

    assertThatIllegalStateException()
        .isThrownBy(() -> timeline.advanceTo(ms(20)))
        .withMessageContaining("time stands still");
  }

  @Test
  void aPeriodOfNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> timeline.every(ms(0), () -> {}));
  }

  private void again() {
    timeline.at(timeline.now(), this::again);
  }

  private void note(String what) {
    ran.add(what + " " + timeline.now().toMillis());
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}

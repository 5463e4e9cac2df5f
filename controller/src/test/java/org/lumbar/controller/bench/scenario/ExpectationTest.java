package org.lumbar.controller.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// Every kind of expectation can fail: a stop at 30 s, seen by expectations that hold and by ones
/// that do not.
class ExpectationTest {
  private static final Duration TICK = Duration.ofMillis(20);
  private static final Trace TRACE = trace();

  @Test
  void outputReachesZeroOrDoesNot() {
    assertThat(judge(new Expectation.OutputZero(s(30), ms(50), s(5)))).isEmpty();
    assertThat(judge(new Expectation.OutputZero(s(20), ms(50), s(5))))
        .hasValueSatisfying(failure -> assertThat(failure.seen()).contains("motor"));
  }

  @Test
  void nothingThatIsOffCanBeSwitchedOff() {
    assertThat(judge(new Expectation.OutputZero(s(33), ms(50), s(1))))
        .hasValueSatisfying(failure -> assertThat(failure.seen()).contains("nothing was on"));
  }

  @Test
  void aStateComesOrDoesNot() {
    assertThat(judge(new Expectation.StateBecomes(Situation.IDLE, Span.between(s(30), s(31)))))
        .isEmpty();
    assertThat(judge(new Expectation.StateBecomes(Situation.FAULT, Span.between(s(29), s(31)))))
        .hasValueSatisfying(
            failure -> assertThat(failure.seen()).contains("running").contains("idle"));
  }

  @Test
  void anEventOccursWithItsReasonOrDoesNot() {
    Span window = Span.between(s(30), s(31));

    assertThat(judge(new Expectation.EventOccurs(stopped("at the pad"), window))).isEmpty();
    assertThat(judge(new Expectation.EventOccurs(stopped("from afar"), window))).isPresent();
    assertThat(judge(new Expectation.EventOccurs(stopped("at the pad"), Span.between(s(0), s(29)))))
        .isPresent();
  }

  @Test
  void aValueStaysInItsBandOrLeavesIt() {
    Span window = Span.between(s(5), s(29));

    assertThat(judge(new Expectation.ValueStays(Measure.anyMotor(), 0, 6, window))).isEmpty();
    assertThat(judge(new Expectation.ValueStays(Measure.anyMotor(), 0, 1, window)))
        .hasValueSatisfying(failure -> assertThat(failure.at()).isPresent());
    assertThat(
            judge(
                new Expectation.ValueStays(
                    Measure.anyMotor(), 0, 6, Span.between(s(3000), s(3001)))))
        .hasValueSatisfying(failure -> assertThat(failure.seen()).contains("was over"));
  }

  @Test
  void aMomentBetweenTwoTicksIsJudgedByTheNextTick() {
    assertThat(judge(new Expectation.OutputZero(s(20), ms(50), ms(0)))).isPresent();
    assertThat(judge(new Never.Output(Span.between(ms(20_005), ms(20_010))))).isPresent();
    assertThat(judge(new Never.In(Situation.RUNNING, Span.between(ms(20_005), ms(20_010)))))
        .isPresent();
  }

  @Test
  void whatNobodyHasSeenDoesNotHold() {
    Span tooLate = new Span(s(41), Optional.empty());
    Span overTheEnd = Span.between(s(39), s(41));
    Expectation.OutputZero zero = new Expectation.OutputZero(s(30), ms(50), s(11));
    Announcement never = stopped("never said");

    for (Expectation unseen :
        List.of(
            zero,
            new Never.Output(tooLate),
            new Never.Output(overTheEnd),
            new Never.In(Situation.FAULT, tooLate),
            new Never.Announced(never, tooLate),
            new Expectation.ValueStays(Measure.anyMotor(), 0, 6, tooLate))) {
      assertThat(judge(unseen))
          .as("%s", unseen)
          .hasValueSatisfying(failure -> assertThat(failure.seen()).contains("was over"));
    }
  }

  @Test
  void theLastTickOfASpanCountsAndTheNextDoesNot() {
    Duration idleAt = firstTick(Situation.IDLE, s(30));
    Duration before = idleAt.minus(TICK);

    assertThat(judge(becomesIdle(idleAt.minus(s(30))))).isEmpty();
    assertThat(judge(becomesIdle(before.minus(s(30))))).isPresent();
    assertThat(judge(new Never.In(Situation.IDLE, Span.between(s(30), before)))).isEmpty();
    assertThat(judge(new Never.In(Situation.IDLE, Span.between(s(30), idleAt)))).isPresent();
    assertThat(judge(new Never.In(Situation.IDLE, Span.between(s(2), before)))).isEmpty();
  }

  @Test
  void outputMayLastUntilTheTickThatIsAllowedAndNoLonger() {
    Duration offAt =
        TRACE.samples().stream()
            .filter(ExpectationTest::isOffAfterStop)
            .findFirst()
            .orElseThrow()
            .at();

    assertThat(judge(new Expectation.OutputZero(s(30), offAt.minus(s(30)), s(5)))).isEmpty();
    assertThat(judge(new Expectation.OutputZero(s(30), offAt.minus(TICK).minus(s(30)), s(5))))
        .isPresent();
  }

  @Test
  void bothBoundsOfABandBelongToIt() {
    Span window = Span.between(s(5), s(29));
    double highest = highest(window);

    assertThat(judge(new Expectation.ValueStays(Measure.anyMotor(), 0, highest, window))).isEmpty();
    assertThat(judge(new Expectation.ValueStays(Measure.anyMotor(), 0, highest - 0.01, window)))
        .isPresent();
    assertThat(judge(new Expectation.ValueStays(Measure.anyMotor(), highest + 0.01, 10, window)))
        .isPresent();
  }

  @Test
  void whatMustNeverBeIsNotOrIs() {
    Span late = new Span(s(31), Optional.empty());
    Span always = new Span(s(0), Optional.empty());

    assertThat(judge(new Never.Output(late))).isEmpty();
    assertThat(judge(new Never.Output(always))).isPresent();
    assertThat(judge(new Never.In(Situation.RUNNING, late))).isEmpty();
    assertThat(judge(new Never.In(Situation.RUNNING, always))).isPresent();
    assertThat(judge(new Never.Announced(stopped("at the pad"), late))).isEmpty();
    assertThat(judge(new Never.Announced(stopped("at the pad"), always)))
        .hasValueSatisfying(failure -> assertThat(failure.sentence()).contains("0:30"));
  }

  private static Expectation becomesIdle(Duration within) {
    return new Expectation.StateBecomes(Situation.IDLE, Span.between(s(30), s(30).plus(within)));
  }

  private static Duration firstTick(Situation state, Duration from) {
    return new Span(from, Optional.empty())
        .of(TRACE).stream()
            .filter(sample -> sample.situation() == state)
            .findFirst()
            .orElseThrow()
            .at();
  }

  private static boolean isOffAfterStop(Sample sample) {
    return sample.at().compareTo(s(30)) > 0 && sample.isOff();
  }

  private static double highest(Span span) {
    return span.of(TRACE).stream().mapToDouble(Measure.anyMotor()::of).max().orElseThrow();
  }

  private static Announcement stopped(String reason) {
    return new Announcement("stopped", Optional.of(reason));
  }

  private static Optional<Failure> judge(Expectation expectation) {
    return expectation.judge(TRACE);
  }

  private static Trace trace() {
    PadLayout layout = Library.shipped().findLayout("back-20").orElseThrow();
    Plan plan = Plan.of(layout, Fitting.repertoire(Library.shipped(), layout), "wall-ball-10", 1);
    Simulation simulation = new Simulation(plan.with(ActWords.press("stop@30s"))).traced();
    simulation.runTo(s(40));
    return simulation.trace();
  }

  private static Duration s(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}

package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.RecordedTrace;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Situation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.bench.output.SessionPicture;
import org.lumbar.controller.bench.output.Table;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.routines.pad.PadLayout;
import tools.jackson.databind.JsonNode;

/// A recording that begins when the daemon has run for a while: story, picture and table tell the
/// same times, the daemon's own.
class LateRecordingTest {
  private static final Duration BEGIN = Duration.ofSeconds(60);
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration TICK = Duration.ofMillis(20);

  private final Recording recording = recording(List.of());

  @Test
  void theSamplesLieAtTheTimesOfTheStory() {
    Trace trace = trace(recording);

    assertThat(trace.begin()).isEqualTo(START.minusSeconds(10));
    assertThat(trace.samples().getFirst().at()).isEqualTo(trace.begin().plus(TICK));
    assertThat(trace.acts().getFirst().at()).isEqualTo(told("").at()).isEqualTo(START);
    assertThat(trace.happenings().getFirst().at()).isEqualTo(told("started").at());
    assertThat(first(trace, Situation.RUNNING).minus(told("started").at()))
        .isBetween(Duration.ZERO, TICK);
  }

  @Test
  void pictureAndTableTellTheDaemonsTimesToo() {
    String picture = SessionPicture.recorded(trace(recording), "late", "a recording");

    assertThat(picture)
        .contains("1   1:30   press on start", "0:30 min of a recording", ">1:20<", ">1:50<")
        .doesNotContain(">0:00<", ">1:10<", ">2:00<");
    assertThat(Table.csv(trace(recording)).lines().skip(1))
        .first()
        .asString()
        .startsWith("80.02,idle,");
  }

  @Test
  void whereThisProgramAnswersDifferentlyTheTraceEndsAndSaysSo() {
    int changed = turnAt(Duration.ofSeconds(95));
    List<Turn> turns = new ArrayList<>(recording.turns());
    Turn turn = turns.get(changed);
    turns.set(changed, new Turn(turn.input(), List.of(7), List.of()));
    Trace trace =
        trace(new Recording(recording.head(), recording.memory(), turns, recording.ending()));

    assertThat(trace.end()).isBetween(turn.input().at().minus(TICK), turn.input().at());
    assertThat(trace.happenings())
        .filteredOn(one -> one.kind().equals("differs"))
        .singleElement()
        .satisfies(one -> assertThat(one.at()).isEqualTo(turn.input().at()));
  }

  @Test
  void whatNobodyHasHeardIsNotDrawnAndNotListed() {
    Trace trace = trace(recording(ActWords.fault("line-unplugged@95s..98s")));

    assertThat(SessionPicture.recorded(trace, "unplugged", "a recording"))
        .containsPattern("class=\"heat\" d=\" M[^M\"]+ M[^M\"]+\"")
        .doesNotContain("NaN");
    assertThat(Table.csv(trace).lines().filter(row -> row.startsWith("97.00,")))
        .singleElement()
        .asString()
        .endsWith(",0.000,0.000,,");
  }

  private static Trace trace(Recording recording) {
    return RecordedTrace.of(recording, Taped.LAYOUT, Taped.REPERTOIRE);
  }

  private int turnAt(Duration time) {
    int turn = 0;
    while (recording.turns().get(turn).input().at().compareTo(time) < 0) {
      turn++;
    }
    return turn;
  }

  /// What was said of this kind, or the first press.
  private Story.Entry told(String kind) {
    return Story.of(recording.turns()).stream()
        .filter(
            entry ->
                kind.isEmpty()
                    ? entry instanceof Story.Entry.Pressed
                    : entry instanceof Story.Entry.Said said && said.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Duration first(Trace trace, Situation state) {
    return trace.samples().stream()
        .filter(sample -> sample.situation() == state)
        .map(Sample::at)
        .findFirst()
        .orElseThrow();
  }

  private static Recording recording(List<Act> more) {
    LateRecorder recorder = new LateRecorder();
    Plan plan =
        Plan.of(Taped.LAYOUT, Taped.REPERTOIRE, "everyday-5", 7)
            .acting(List.of(ActWords.press("start@90s"), ActWords.press("stop@100s")))
            .with(more.toArray(Act[]::new));
    new Simulation(plan, recorder).runTo(Duration.ofSeconds(140));
    return recorder.recording();
  }

  /// Begins when the loop has gone round for a minute, as the daemon does where one recording is
  /// full.
  private static final class LateRecorder implements LoopRecorder {
    private final List<Turn> turns = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private Optional<JsonNode> memory = Optional.empty();

    @Override
    public void begins(PadLayout layout, ControlLoop.Plan plan, ControlLoop loop) {
      head = Optional.of(Head.of(Taped.ORIGIN, Taped.MADE, layout, plan));
    }

    @Override
    public void turned(Turn turn, ControlLoop loop) {
      if (memory.isPresent()) {
        turns.add(turn);
      } else if (turn.input().at().compareTo(BEGIN) >= 0) {
        memory = Optional.of(Memory.of(loop));
      }
    }

    @Override
    public void close() {}

    Recording recording() {
      return new Recording(
          head.orElseThrow(), memory.orElseThrow(), turns, new Recording.Ending.Whole());
    }
  }
}

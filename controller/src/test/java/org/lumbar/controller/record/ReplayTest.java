package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Outlook;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Portrait;
import org.lumbar.controller.daemon.Tape;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.link.HostLink;

/// What was recorded, fed to the daemon's loop again.
class ReplayTest {
  @TempDir Path folder;
  private Recording recording;

  @BeforeEach
  void record() {
    recording = Taped.read(Taped.into(folder));
  }

  @Test
  @DisplayName("a session with presses, requests, an unplugged cable and a fault: identical")
  void anEventfulSessionReplaysIdentically() {
    assertThat(kinds())
        .contains("connected", "started", "softer", "heat", "rejected", "fault", "cleared");
    assertThat(recording.ending()).isEqualTo(new Recording.Ending.Whole());

    int frames =
        (int)
            recording.turns().stream()
                .flatMap(turn -> turn.outputs().stream())
                .filter(Output.Frame.class::isInstance)
                .count();
    assertThat(frames).isGreaterThan(7 * 50);
    assertThat(Taped.replay(recording))
        .isEqualTo(new Replay.Outcome.Identical(recording.turns().size(), frames));
  }

  @Test
  void aRecordedByteThatIsAnotherIsTheFirstDifference() {
    int changed = lastFrame();
    List<Turn> turns = new ArrayList<>(recording.turns());
    Turn turn = turns.get(changed);
    turns.set(changed, new Turn(turn.input(), turn.nonces(), List.of()));

    assertThat(Taped.replay(recording, turns))
        .isInstanceOfSatisfying(
            Replay.Outcome.Differs.class,
            differs -> {
              assertThat(differs.turn()).isEqualTo(changed + 1);
              assertThat(differs.at()).isEqualTo(turn.input().at());
              assertThat(differs.inputWords()).isEqualTo("the loop came round");
              assertThat(differs.expectedWords()).isEqualTo("nothing more");
              assertThat(differs.seenWords()).startsWith("frame Drive[");
            });
  }

  @Test
  void anInputThatWasNotRecordedIsFoundOut() {
    for (Class<?> kind :
        List.of(
            Input.LineOpened.class,
            Input.LineReceived.class,
            Input.LineClosed.class,
            Input.Round.class,
            Input.Happened.class)) {
      List<Turn> turns = new ArrayList<>(recording.turns());
      turns.remove(firstInSession(kind));

      assertThat(Taped.replay(recording, turns))
          .as("without a %s", kind.getSimpleName())
          .isInstanceOf(Replay.Outcome.Differs.class);
    }
  }

  @Test
  @DisplayName(
      "a changed rule: a motor rises more slowly, and the first frame that shows it is told")
  void aChangedRuleIsTheFirstDifference() {
    Map<Limit, Double> slower = new EnumMap<>(recording.head().limits());
    slower.put(Limit.MOTOR_RISE, 3000.0);
    Head head = recording.head();
    Recording other =
        new Recording(
            new Head(
                head.format(),
                head.program(),
                head.made(),
                head.profile(),
                head.layout(),
                head.layoutHash(),
                head.routineHashes(),
                head.chosen(),
                head.requiresAnswer(),
                slower),
            recording.memory(),
            recording.turns(),
            recording.ending());

    assertThat(Taped.replay(other))
        .isInstanceOfSatisfying(
            Replay.Outcome.Differs.class,
            differs -> {
              assertThat(differs.at()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
              assertThat(differs.expectedWords()).startsWith("frame Drive[");
              assertThat(differs.seenWords())
                  .startsWith("frame Drive[")
                  .isNotEqualTo(differs.expectedWords());
            });
  }

  @Test
  void framesThatTheLineDidNotTakeAreNotTakenAgain() throws IOException {
    Path file = folder.resolve("refused.lumbar");
    try (FileRecorder recorder = FileRecorder.create(file, Taped.ORIGIN)) {
      Tape tape = new Tape(recorder);
      HostLink link = tape.link(Fitting.link(Taped.LAYOUT), () -> 5, frame -> frame[9] % 2 == 0);
      ControlLoop.Plan plan =
          new ControlLoop.Plan(Taped.REPERTOIRE, Limits.standard(), "everyday-5", true);
      Outlook outlook = new Outlook(new Portrait(Taped.LAYOUT, Taped.REPERTOIRE), (_, _) -> {});
      ControlLoop loop = new ControlLoop(plan, tape, link, outlook);
      recorder.begins(Taped.LAYOUT, plan, loop);
      loop.lineOpened(Duration.ZERO);
      for (int round = 1; round < 200; round++) {
        loop.tick(ControlLoop.PERIOD.multipliedBy(round));
      }
    }

    Recording refused = Recording.read(file);
    assertThat(refused.turns())
        .flatExtracting(Turn::outputs)
        .filteredOn(Output.Frame.class::isInstance)
        .extracting(output -> ((Output.Frame) output).isTaken())
        .contains(true, false);
    assertThat(Taped.replay(refused)).isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  void untilATimeNothingLaterIsReplayed() {
    Recording part = recording.until(Duration.ofSeconds(3));

    assertThat(part.end()).isEqualTo(Duration.ofSeconds(3));
    assertThat(part.turns()).isEqualTo(recording.turns().subList(0, part.turns().size()));
    assertThat(Taped.replay(part)).isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  void anotherLayoutOrAnotherTextOfTheChosenRoutineIsNoticed() {
    assertThat(recording.changed(Taped.LAYOUT, Taped.REPERTOIRE)).isEmpty();

    Head head = recording.head();
    Map<String, String> hashes = new TreeMap<>(head.routineHashes());
    hashes.replaceAll((_, _) -> "0000000000000000");
    Head other =
        new Head(
            head.format(),
            head.program(),
            head.made(),
            head.profile(),
            head.layout(),
            "0000000000000000",
            hashes,
            head.chosen(),
            head.requiresAnswer(),
            head.limits());
    assertThat(
            new Recording(other, recording.memory(), recording.turns(), recording.ending())
                .changed(Taped.LAYOUT, Taped.REPERTOIRE))
        .containsExactly("back-20", "everyday-5");
  }

  private List<String> kinds() {
    return Story.of(recording.turns()).stream()
        .filter(Story.Entry.Said.class::isInstance)
        .map(entry -> ((Story.Entry.Said) entry).kind())
        .toList();
  }

  private int lastFrame() {
    return IntStream.range(0, recording.turns().size())
        .filter(turn -> !recording.turns().get(turn).outputs().isEmpty())
        .filter(turn -> recording.turns().get(turn).input() instanceof Input.Round)
        .max()
        .orElseThrow();
  }

  /// While motors run, for there every input counts.
  private int firstInSession(Class<?> kind) {
    return IntStream.range(0, recording.turns().size())
        .filter(turn -> kind.isInstance(recording.turns().get(turn).input()))
        .filter(
            turn ->
                kind == Input.LineOpened.class
                    || recording.turns().get(turn).input().at().compareTo(Duration.ofSeconds(3))
                        > 0)
        .findFirst()
        .orElseThrow();
  }
}

package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.Snapshot;

/// What the terminal of a daemon says of how it stands.
class TerminalBoardTest {
  private static final String CAP = "held at 4.0: your cap after 'softer'";
  private static final String HEAT = "no heat: you switched it off";

  private final StringWriter text = new StringWriter();
  private final TerminalBoard board = new TerminalBoard(new PrintWriter(text));

  @Test
  @DisplayName("F6: every reason that holds the massage is said, strictest first, once a session")
  void reasonsAreSaidOnceASession() {
    board.show(Scene.idle().running().held(CAP, HEAT).snapshot());
    board.show(Scene.idle().running().snapshot());
    board.show(Scene.idle().running().held(CAP, HEAT).snapshot());
    board.show(Scene.idle().stopped().snapshot());
    board.show(Scene.idle().running().held(CAP).snapshot());

    assertThat(said())
        .satisfiesExactly(
            line -> assertThat(line).contains("held", CAP),
            line -> assertThat(line).contains("held", HEAT),
            line -> assertThat(line).contains("held", CAP));
  }

  @Test
  @DisplayName("L48: a poor line is said once for as long as it lasts")
  void aPoorLineIsSaid() {
    Scene poor = Scene.idle().line(new LineView("poor line", 11, 12, 13, 14, 15, 16, 17, 18));
    board.show(poor.snapshot());
    board.show(poor.running().snapshot());
    board.show(Scene.idle().snapshot());
    board.show(poor.snapshot());

    assertThat(said()).hasSize(2).allMatch(line -> line.contains("look at plug and cable"));
  }

  @Test
  @DisplayName("L17, facts F14 F15: rest, question and advice are said when they begin")
  void whatComesAfterIsSaid() {
    Snapshot rest = StageSet.with(Scene.idle().snapshot(), after());
    board.show(rest);
    board.show(rest);
    board.show(Scene.idle().snapshot());
    board.show(rest);

    assertThat(said()).hasSize(8);
    assertThat(said().subList(0, 4))
        .satisfiesExactly(
            line -> assertThat(line).contains("rest", "Rest until 12:40"),
            line ->
                assertThat(line)
                    .contains("asked", "How is it?", "./lumbar history --felt better|worse"),
            line -> assertThat(line).contains("advice", "For you alone."),
            line -> assertThat(line).contains("advice", "Walk."));
  }

  @Test
  @Timeout(20)
  @DisplayName("a terminal that stands still holds the control loop up not at all")
  void aTerminalThatStandsStillHoldsNobodyUp() throws InterruptedException {
    CountDownLatch goesOn = new CountDownLatch(1);
    TerminalBoard stuck = new TerminalBoard(new PrintWriter(new StuckWriter(goesOn)));

    for (int i = 0; i < 2_000; i++) {
      stuck.show(Scene.idle().running().held("reason " + i).snapshot());
    }

    goesOn.countDown();
    stuck.close();
  }

  private List<String> said() {
    board.close();
    return text.toString().lines().toList();
  }

  private static NextMassage after() {
    return new NextMassage(
        new NextMassage.Budget(1, Duration.ofMinutes(20), Duration.ZERO),
        Optional.of(new NextMassage.Rest(Optional.of(Instant.EPOCH), "Rest until 12:40: rest.")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new NextMassage.Asked("after", "How is it?", List.of("better", "worse"))),
        false,
        List.of("Walk."),
        List.of("For you alone."));
  }

  private static final class StuckWriter extends Writer {
    private final CountDownLatch goesOn;

    StuckWriter(CountDownLatch goesOn) {
      this.goesOn = goesOn;
    }

    @Override
    public void write(char[] text, int from, int length) {
      try {
        goesOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package org.lumbar.controller.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.stage.RecordingDesk;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.LineView;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.Snapshot;
import picocli.CommandLine;

/// What `lumbar status` says of a daemon that shows a scene.
class StatusCommandTest {
  private static final String CAP = "held at 4.0: your cap after 'softer'";
  private static final String HEAT = "no heat: you switched it off";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private PageServer page;

  @BeforeEach
  void open() throws IOException {
    page =
        new PageServer(
            "127.0.0.1", 0, ScreeningBook.in(folder, InstantSource.system(), Limits.standard()));
    page.start(
        new PageServer.Desks(new RecordingDesk(), _ -> {}), StageSet.about(), Optional.empty());
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  @DisplayName("F6: every reason that holds the massage is listed, strictest first")
  void reasonsAreListed() {
    assertThat(status(Scene.idle().running().held(CAP, HEAT).snapshot()))
        .containsSubsequence("State     running", "          " + CAP, "          " + HEAT);
  }

  @Test
  void everyFigureOfTheLineIsListed() {
    LineView poor = new LineView("poor line", 11, 12, 13, 14, 15, 16, 17, 18);

    assertThat(status(Scene.idle().line(poor).snapshot()))
        .containsSubsequence(
            "Line      poor line; 11 frames sent, 12 received, 13 damaged, 14 lost, 15 doubled",
            "          round trip 16 ms, 99 of 100 within 17 ms; the pad's last word is 18 ms old");
  }

  @Test
  @DisplayName("L17 L18, facts F14 F15: what is left, rest, question and advice are listed")
  void whatThePastLeavesIsListed() {
    NextMassage next =
        new NextMassage(
            new NextMassage.Budget(1, Duration.ofMinutes(20), Duration.ofMinutes(15)),
            Optional.of(new NextMassage.Rest(Optional.of(Instant.EPOCH), "Rest until 12:40.")),
            Optional.of(new NextMassage.Rest(Optional.empty(), "Deep work waits.")),
            Optional.of("Your cap is 4.0."),
            Optional.of(new NextMassage.Asked("after", "How is it?", List.of("better", "worse"))),
            false,
            List.of("Walk."),
            List.of("For you alone."));

    assertThat(status(StageSet.with(Scene.idle().snapshot(), next)))
        .containsSubsequence(
            "Left      1 massage and 20 min in 24 hours; heat for 15 min of the next",
            "          Rest until 12:40.",
            "          Deep work waits.",
            "          Your cap is 4.0.",
            "Asked     How is it? Answer on the page, or with ./lumbar history --felt better|worse.",
            "Advice    For you alone.",
            "Advice    Walk.");
  }

  private List<String> status(Snapshot snapshot) {
    page.show(snapshot);
    CommandLine line = Lumbar.commandLine();
    line.setOut(new PrintWriter(out, true));
    int code = line.execute("status", "--page", page.url());
    assertThat(code).isZero();
    return out.toString().lines().toList();
  }
}

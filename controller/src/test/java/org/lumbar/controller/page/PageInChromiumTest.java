package org.lumbar.controller.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.daemon.Daemon;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Station;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.demo.DemoCalendar;
import org.lumbar.controller.demo.SimulatedLine;
import org.lumbar.controller.history.History;
import org.lumbar.controller.history.SessionEnding;
import org.lumbar.controller.history.SessionFigures;
import org.lumbar.controller.history.SessionNote;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.controller.safety.Dosage;
import org.lumbar.controller.safety.DosageWords;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.routine.Depth;
import org.lumbar.sim.pad.PadModel;

/// The page in a real browser, with a daemon and a simulated pad behind it.
class PageInChromiumTest {
  private static final class SilentBoard implements StatusBoard {
    @Override
    public void show(Snapshot snapshot) {}

    @Override
    public void announce(Happening happening) {}
  }

  @TempDir Path folder;
  private final SystemTimeline timeline = new SystemTimeline();
  private final DemoCalendar calendar = new DemoCalendar(timeline);
  private Station station;
  private String url;

  @BeforeEach
  void open() throws IOException {
    Library library = Library.shipped();
    PadLayout pad = library.findLayout("back-20").orElseThrow();
    ScreeningBook screening = ScreeningBook.in(folder, calendar, Limits.standard());
    PageServer page = new PageServer("127.0.0.1", 0, screening);
    SimulatedLine line = new SimulatedLine(PadModel.of(pad), 1, timeline::now);
    station =
        Station.open(
            new Station.Bill(
                library, pad, Profile.standard(), "unclench-10", Limits.standard(), false),
            new Station.Pad(line, Optional.of(new Demo(line, calendar))),
            new Station.Watchers(
                new SilentBoard(), page, Optional.empty(), LoopRecorder.NONE, "test"),
            new Daemon.Books(screening, history(), FaultBook.in(folder, calendar)),
            timeline);
    url = page.url();
  }

  private History history() {
    return History.open(
        folder, new Dosage(Limits.standard(), new DosageWords(ZoneOffset.UTC)), calendar::reading);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  @DisplayName(
      "H40 H47 L55: questions, start, motors on the map, softer, pause, stop, as a person does it")
  void aSessionFromStartToStop() throws InterruptedException {
    BrowserScript.run("session.mjs", url);
  }

  @Test
  @DisplayName("H16 H47 H48, facts F7 F10 and F11: refusal, clinician, helper, keyboard, pain")
  void theHealthQuestions() throws InterruptedException {
    BrowserScript.run("screening.mjs", url);
  }

  @Test
  @DisplayName("L17 L18 L23, facts F15 F40: rest, how the back is, the next day, and worse")
  void afterAMassage() throws InterruptedException, IOException {
    reopenAfterADeepMassage();
    BrowserScript.run("wellbeing.mjs", url);
  }

  @Test
  void nothingStandsInTheWayOfAnybody() throws InterruptedException, IOException {
    reopenAfterADeepMassage();
    BrowserScript.run("accessibility.mjs", url);
  }

  private void reopenAfterADeepMassage() throws IOException {
    station.close();
    try (History past = history()) {
      SessionFigures figures =
          SessionFigures.none("knots", Depth.DEEP).plus(Duration.ofMinutes(10), false, false);
      past.note(new SessionNote(1, figures, SessionEnding.FINISHED, ""));
    }
    open();
  }
}

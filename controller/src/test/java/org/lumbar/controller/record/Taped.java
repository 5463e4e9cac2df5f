package org.lumbar.controller.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// A short and eventful session for the tests of the recorder: started, made softer at the pad,
/// heat off from the page, an unplugged cable, a fault that is acknowledged.
final class Taped {
  static final Library LIBRARY = Library.shipped();
  static final PadLayout LAYOUT = LIBRARY.findLayout("back-20").orElseThrow();
  static final Repertoire REPERTOIRE = Fitting.repertoire(LIBRARY, LAYOUT);
  static final Head.Origin ORIGIN = new Head.Origin("test", Profile.standard());
  static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

  private Taped() {}

  static Path into(Path folder) {
    Path file = folder.resolve("session.lumbar");
    try (FileRecorder recorder = FileRecorder.create(file, ORIGIN)) {
      play(recorder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static void play(LoopRecorder recorder) {
    Simulation simulation = simulation(7, recorder);
    run(simulation, 1);
    simulation.pad().press(Button.START);
    run(simulation, 4);
    simulation.pad().press(Button.SOFTER);
    run(simulation, 2);
    simulation.loop().happen(new Event.Asked(simulation.now(), 1, new Request.HeatOff(), "page"));
    run(simulation, 1);
    simulation
        .loop()
        .happen(new Event.Asked(simulation.now(), 2, new Request.Choose("nothing"), "page"));
    simulation.loop().lineClosed("somebody has pulled the plug", simulation.now());
    run(simulation, 2);
    simulation.loop().lineOpened(simulation.now());
    run(simulation, 3);
    simulation.pad().press(Button.STOP);
    run(simulation, 2);
  }

  static Recording read(Path file) {
    try {
      return Recording.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Replay.Outcome replay(Recording recording) {
    return replay(recording, recording.turns());
  }

  static Replay.Outcome replay(Recording recording, List<Turn> turns) {
    return new Replay(recording, LAYOUT, REPERTOIRE).run(turns);
  }

  static Simulation simulation(long seed, LoopRecorder recorder) {
    return new Simulation(
        Plan.of(LAYOUT, REPERTOIRE, "everyday-5", seed).acting(List.of()), recorder);
  }

  static void run(Simulation simulation, int seconds) {
    simulation.runTo(simulation.now().plusSeconds(seconds));
  }
}

package org.lumbar.controller.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.keep.OwnersFile;
import org.lumbar.protocol.message.Button;

/// The daemon's recorder: many small recordings, and what it does when it cannot keep up.
class FlightRecorderTest {
  private static final int PLENTY_OF_NOTES = 1_000_000;
  private static final long SMALL_BYTES = 2_000_000;
  private static final int MOST_TRIES = 5_000;
  private static final Duration WRITING = Duration.ofMillis(2);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "each recording begins with all that the loop remembers: all replay, one after another")
  void everyRecordingReplaysByItself() throws IOException {
    FlightRecorder recorder = recorder(folder, SMALL_BYTES, PLENTY_OF_NOTES);
    recorder.start();
    Simulation simulation = simulation(recorder);
    rest(simulation, 40);
    session(simulation);
    restUntilFiles(simulation, folder, 5);
    recorder.close();

    List<Path> files = Recording.in(folder);
    assertThat(files).hasSizeGreaterThan(4);
    Duration end = Duration.ZERO;
    for (Path file : files) {
      Recording recording = Recording.read(file);
      assertThat(recording.ending()).as("%s", file).isEqualTo(new Recording.Ending.Whole());
      assertThat(recording.start().minus(end)).isLessThanOrEqualTo(Duration.ofMillis(20));
      end = recording.end();
      assertThat(Taped.replay(recording))
          .as("%s", file)
          .isInstanceOf(Replay.Outcome.Identical.class);
    }
    assertThat(end).isEqualTo(simulation.now());
  }

  @Test
  @DisplayName(
      "privacy: a recording is for its owner alone, also once it is told to hold nothing but rest")
  void onlyTheOwnerMayReadARecording() throws IOException {
    FlightRecorder recorder = recorder(folder, SMALL_BYTES, PLENTY_OF_NOTES);
    recorder.start();
    rest(simulation(recorder), 5);
    recorder.close();

    assertThat(Recording.in(folder))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(Files.getPosixFilePermissions(file)).isEqualTo(OwnersFile.MODE));
  }

  @Test
  void allTogetherStayWithinTheirRoomAndRestGoesFirst() throws IOException {
    FlightRecorder recorder = recorder(folder, SMALL_BYTES, PLENTY_OF_NOTES);
    recorder.start();
    Simulation simulation = simulation(recorder);
    session(simulation);
    rest(simulation, 3000);
    recorder.close();

    List<Path> files = Recording.in(folder);
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    assertThat(bytes).isLessThanOrEqualTo(SMALL_BYTES);
    assertThat(files.getFirst().getFileName()).hasToString("recording-000001.lumbar");
    assertThat(files.get(1).getFileName().toString())
        .endsWith("-rest.lumbar")
        .isGreaterThan("recording-000004");
    assertThat(Story.of(Recording.read(files.getFirst()).turns()))
        .anyMatch(entry -> entry instanceof Story.Entry.Said said && said.kind().equals("started"));
  }

  @Test
  @DisplayName("H44: a session that fills its share is cut there, said to be cut, and kept")
  void aSessionTakesNoMoreThanItsShare() throws IOException {
    long bytes = SMALL_BYTES / 4;
    FlightRecorder recorder = recorder(folder, bytes, PLENTY_OF_NOTES);
    recorder.start();
    Simulation simulation = simulation(recorder);
    rest(simulation, 1);
    simulation.pad().press(Button.START);
    rest(simulation, 60);
    simulation.pad().press(Button.STOP);
    rest(simulation, 2);
    restUntilFiles(simulation, folder, 2);
    recorder.close();

    Path first = folder.resolve("recording-000001.lumbar");
    assertThat(first).exists();
    assertThat(Files.size(first)).isLessThan(bytes / 2);
    Recording session = Recording.read(first);
    assertThat(session.ending()).isInstanceOf(Recording.Ending.Missed.class);
    assertThat(session.end()).isGreaterThan(Duration.ofSeconds(10));
    assertThat(Taped.replay(session)).isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  @DisplayName("H44: what finds no room is missing, is said to be missing, and holds nobody up")
  void aSlowDiskLeavesAGapThatIsMarked() throws IOException {
    FlightRecorder recorder = recorder(folder, SMALL_BYTES, 200);
    Simulation simulation = simulation(recorder);
    rest(simulation, 10);
    recorder.start();
    restUntilFiles(simulation, folder, 2);
    recorder.close();

    List<Path> files = Recording.in(folder);
    Recording first = Recording.read(files.get(0));
    assertThat(first.ending()).isInstanceOf(Recording.Ending.Missed.class);
    assertThat(first.ending().sentence())
        .hasValueSatisfying(said -> assertThat(said).contains("gap", "too slow"));
    assertThat(Taped.replay(first)).isInstanceOf(Replay.Outcome.Identical.class);
    Recording second = Recording.read(files.get(1));
    assertThat(second.start()).isGreaterThan(first.end());
    assertThat(Taped.replay(second)).isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  @DisplayName(
      "H44, F45: a folder that cannot be written leaves the session alone; later it records again")
  void aBrokenDiskDisturbsNothing() throws IOException {
    Path broken = folder.resolve("recordings");
    Files.writeString(broken, "a file is in the way");
    FlightRecorder recorder = recorder(broken, SMALL_BYTES, PLENTY_OF_NOTES);
    recorder.start();
    Simulation recorded = simulation(recorder);
    Simulation alone = simulation(LoopRecorder.NONE);
    session(recorded);
    session(alone);
    assertThat(recorded.happenings()).isEqualTo(alone.happenings());
    assertThat(recorded.statistics()).isEqualTo(alone.statistics());

    Files.delete(broken);
    rest(recorded, 120);
    restUntilFiles(recorded, broken, 1);
    recorder.close();
    List<Path> files = Recording.in(broken);
    assertThat(files).isNotEmpty();
    assertThat(Taped.replay(Recording.read(files.getFirst())))
        .isInstanceOf(Replay.Outcome.Identical.class);
  }

  @Test
  @SuppressWarnings("NullAway") // nothing but null cannot be written
  void aTurnThatCannotBeWrittenEndsARecordingAndNotTheRecorder() throws IOException {
    FlightRecorder recorder = recorder(folder, SMALL_BYTES, PLENTY_OF_NOTES);
    recorder.start();
    Simulation simulation = simulation(recorder);
    rest(simulation, 2);
    Event unheardOf = new Event.Asked(simulation.now(), 1, null, "a fault of the software");
    Turn turn = new Turn(new Input.Happened(unheardOf), List.of(), List.of());
    recorder.turned(turn, simulation.loop());
    restUntilFiles(simulation, folder, 2);
    recorder.close();

    assertThat(Taped.replay(Recording.read(Recording.in(folder).get(1))))
        .isInstanceOf(Replay.Outcome.Identical.class);
  }

  private static FlightRecorder recorder(Path folder, long bytes, int notes) {
    return new FlightRecorder(
        new FlightRecorder.Settings(folder, bytes),
        Taped.ORIGIN,
        InstantSource.fixed(Taped.MADE),
        notes);
  }

  private static Simulation simulation(LoopRecorder recorder) {
    return Taped.simulation(3, recorder);
  }

  private static void rest(Simulation simulation, int seconds) {
    Taped.run(simulation, seconds);
  }

  private static void session(Simulation simulation) {
    rest(simulation, 1);
    simulation.pad().press(Button.START);
    rest(simulation, 5);
    simulation.pad().press(Button.STOP);
    rest(simulation, 2);
  }

  /// The recorder writes on a thread of its own, as fast as the machine lets it: the simulation
  /// goes on in small steps and leaves it time.
  private static void restUntilFiles(Simulation simulation, Path folder, int count)
      throws IOException {
    for (int tries = 0; tries < MOST_TRIES && files(folder) < count; tries++) {
      rest(simulation, 1);
      LockSupport.parkNanos(WRITING.toNanos());
    }
    assertThat(files(folder)).isGreaterThanOrEqualTo(count);
  }

  private static int files(Path folder) throws IOException {
    return Files.isDirectory(folder) ? Recording.in(folder).size() : 0;
  }
}

package org.lumbar.controller.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.desk.Request;
import org.lumbar.routines.pad.PadLayout;
import tools.jackson.databind.JsonNode;

/// A recording as it was read: its head, what the loop remembered at its beginning, every turn that
/// is whole, and how it ends.
public record Recording(Head head, JsonNode memory, List<Turn> turns, Ending ending) {
  public Recording {
    turns = List.copyOf(turns);
  }

  /// How a recording ends; none but [Whole] was meant to.
  public sealed interface Ending {
    /// The program ended it.
    record Whole() implements Ending {}

    /// The program was killed, or still runs; `tornBytes` of a last record were cut off.
    record Cut(int tornBytes) implements Ending {}

    /// The disk was too slow: so many turns are missing, and nothing can be told after them.
    record Missed(long turns) implements Ending {}

    /// A line in the middle is not what was written, so nothing after it can be trusted.
    record Damaged(int line) implements Ending {}

    default Optional<String> sentence() {
      return switch (this) {
        case Whole() -> Optional.empty();
        case Cut(int torn) when torn == 0 ->
            Optional.of("It just ends: the program was killed, or is still running.");
        case Cut(int torn) ->
            Optional.of(
                "Its last record is torn (%d bytes) and was cut off: the program or the machine went down in the middle of it."
                    .formatted(torn));
        case Missed(long turns) ->
            Optional.of(
                "It ends at a gap: the disk was too slow for the next %d turns.".formatted(turns));
        case Damaged(int line) ->
            Optional.of(
                "Line %d is damaged; it ends there, for what follows cannot be trusted."
                    .formatted(line));
      };
    }
  }

  /// Whether `path` looks like a recording; no other file of ours does.
  public static boolean isOne(Path path) {
    return Files.isRegularFile(path) && RecordingReader.isRecording(path);
  }

  /// @throws UnreadableRecording if it has no head
  public static Recording read(Path path) throws IOException {
    return RecordingReader.read(path);
  }

  /// The daemon's recordings in a folder, in order.
  public static List<Path> in(Path folder) throws IOException {
    return RecordingFolder.recordings(folder);
  }

  /// The same up to and with `until`.
  public Recording until(Duration until) {
    List<Turn> kept =
        turns.stream().filter(turn -> turn.input().at().compareTo(until) <= 0).toList();
    return kept.size() == turns.size()
        ? this
        : new Recording(head, memory, kept, new Ending.Whole());
  }

  /// The layout, and those routines that somebody chose, whose content is not the recorded one.
  public Set<String> changed(PadLayout layout, Repertoire repertoire) {
    Set<String> changed = new TreeSet<>();
    if (!Head.hash(layout).equals(head.layoutHash())) {
      changed.add(layout.id());
    }
    Map<String, String> present = Head.hashes(repertoire);
    chosen()
        .filter(id -> head.routineHashes().containsKey(id))
        .filter(id -> !Objects.equals(present.get(id), head.routineHashes().get(id)))
        .forEach(changed::add);
    return changed;
  }

  private Stream<String> chosen() {
    String first = Values.read(memory.required("state"), State.class).around().chosen();
    return Stream.concat(
        Stream.of(first),
        turns.stream()
            .map(Turn::input)
            .filter(Input.Happened.class::isInstance)
            .map(input -> ((Input.Happened) input).event())
            .filter(Event.Asked.class::isInstance)
            .map(event -> ((Event.Asked) event).request())
            .filter(Request.Choose.class::isInstance)
            .map(request -> ((Request.Choose) request).routine()));
  }

  public Duration start() {
    return turns.isEmpty() ? Duration.ZERO : turns.getFirst().input().at();
  }

  public Duration end() {
    return turns.isEmpty() ? Duration.ZERO : turns.getLast().input().at();
  }
}

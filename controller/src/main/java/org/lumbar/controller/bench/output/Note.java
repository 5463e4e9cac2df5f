package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.desk.Request;

/// One remarkable moment of a trace: something done to the session, something that happened, or
/// something that should have been otherwise. A fault lasts until `end`.
record Note(Duration at, Optional<Duration> end, Kind kind, String words) {
  /// From the slightest to the gravest.
  enum Kind {
    EVENT,
    ACT,
    FAULT,
    FAILURE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// All of a trace, in the order of time.
  static List<Note> of(Trace trace) {
    List<Note> notes = new ArrayList<>();
    for (Trace.Done done : trace.acts()) {
      notes.add(note(done, trace));
    }
    trace
        .happenings()
        .forEach(
            one ->
                notes.add(
                    new Note(
                        one.at(), Optional.empty(), Kind.EVENT, one.kind() + ": " + one.text())));
    notes.sort(Comparator.comparing(Note::at));
    return notes;
  }

  private static Note note(Trace.Done done, Trace trace) {
    return switch (done.act()) {
      case Act.Press(_, var button) ->
          act(done.at(), "press on " + button.name().toLowerCase(Locale.ROOT));
      case Act.Ask(_, Request request) -> act(done.at(), "asked from afar: " + words(request));
      case Act.Screen _ -> act(done.at(), "the health questions are answered");
      case Act.Break(_, var fault) ->
          new Note(
              done.at(),
              Optional.of(end(done.at(), fault.name(), trace)),
              Kind.FAULT,
              fault.name());
      case Act.Mend(_, var fault) -> act(done.at(), fault.name() + " is over");
    };
  }

  private static Note act(Duration at, String words) {
    return new Note(at, Optional.empty(), Kind.ACT, words);
  }

  private static Duration end(Duration begun, String fault, Trace trace) {
    return trace.acts().stream()
        .filter(done -> done.at().compareTo(begun) > 0)
        .filter(done -> done.act() instanceof Act.Mend(_, var over) && over.name().equals(fault))
        .map(Trace.Done::at)
        .findFirst()
        .orElse(trace.end());
  }

  private static String words(Request request) {
    return switch (request) {
      case Request.Stop _ -> "stop";
      case Request.Pause _ -> "pause";
      case Request.Softer _ -> "softer";
      case Request.HeatOff _ -> "heat off";
      case Request.Okay _ -> "okay";
      case Request.Choose(String routine) -> "choose " + routine;
    };
  }
}

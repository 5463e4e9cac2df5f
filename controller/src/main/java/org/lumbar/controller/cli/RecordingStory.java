package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lumbar.controller.bench.RecordedTrace;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.bench.output.SessionPicture;
import org.lumbar.controller.bench.output.Table;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.record.Recording;
import org.lumbar.controller.record.Story;
import org.lumbar.controller.safety.Allowance.Refusal;

/// Tells a recording as a person would: a line for everything that happened.
final class RecordingStory {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Path file;
  private final Recording recording;

  private record Line(double t_s, String kind, String text) {}

  private record Told(
      String file,
      String program,
      String made,
      String layout,
      double start_s,
      double end_s,
      String ending,
      List<Line> events) {}

  RecordingStory(Path file, Recording recording) {
    this.file = file;
    this.recording = recording;
  }

  void json(PrintWriter out) {
    Output.json(
        out,
        new Told(
            file.toString(),
            recording.head().program(),
            recording.head().madeWords(),
            recording.head().layout(),
            seconds(recording.start()),
            seconds(recording.end()),
            recording.ending().sentence().orElse(""),
            lines()));
  }

  void text(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: on %s, by lumbar %s, %s, %.3f s to %.3f s%n",
        file.getFileName(),
        recording.head().layout(),
        recording.head().program(),
        recording.head().madeWords(),
        seconds(recording.start()),
        seconds(recording.end()));
    lines()
        .forEach(
            line ->
                out.printf(
                    Locale.ROOT, "%10.3f s  %-12s %s%n", line.t_s(), line.kind(), line.text()));
    recording.ending().sentence().ifPresent(out::println);
    out.flush();
  }

  /// As a table of what the daemon knew.
  String csv(Recordings.Stage stage) {
    return Table.csv(trace(stage));
  }

  private Trace trace(Recordings.Stage stage) {
    return RecordedTrace.of(recording, stage.layout(), stage.repertoire());
  }

  /// As a picture of what the daemon knew.
  String svg(Recordings.Stage stage) {
    String origin =
        "a recording by lumbar %s, %s"
            .formatted(recording.head().program(), recording.head().madeWords());
    return SessionPicture.recorded(trace(stage), String.valueOf(file.getFileName()), origin);
  }

  private List<Line> lines() {
    return Story.of(recording.turns()).stream().map(RecordingStory::line).toList();
  }

  private static Line line(Story.Entry entry) {
    double at = seconds(entry.at());
    return switch (entry) {
      case Story.Entry.Line(_, boolean isOpen, _) when isOpen ->
          new Line(at, "line", "The line was opened.");
      case Story.Entry.Line(_, _, String why) ->
          new Line(at, "line", "The line was closed: " + why);
      case Story.Entry.Pressed(_, var button) ->
          new Line(at, "press", button.name().toLowerCase(Locale.ROOT));
      case Story.Entry.Came(_, Event.Asked(_, _, var request, String by)) ->
          new Line(at, "request", "%s, by %s".formatted(request, by));
      case Story.Entry.Came(_, Event.Screened(_, var clearance)) ->
          new Line(at, "screening", clearance.mayStart() ? "A start is allowed." : "No start yet.");
      case Story.Entry.Came(_, Event.Allowed(_, var allowance)) ->
          new Line(
              at,
              "history",
              allowance.refusal().map(Refusal::sentence).orElse("Another session may come."));
      case Story.Entry.Came(_, Event.Alarmed(_, var cause)) -> new Line(at, "alarm", cause.text());
      case Story.Entry.Came(_, Event event) -> new Line(at, "event", event.toString());
      case Story.Entry.Said(_, String kind, String text) -> new Line(at, kind, text);
    };
  }

  private static double seconds(Duration time) {
    return time.toNanos() / NANOS_PER_SECOND;
  }
}

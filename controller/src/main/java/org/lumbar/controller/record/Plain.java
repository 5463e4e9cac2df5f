package org.lumbar.controller.record;

import java.util.stream.Collectors;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.status.Happening;

/// Inputs and outputs in plain words, for who looks for a difference.
final class Plain {
  private static final String NOTHING = "nothing more";

  private Plain() {}

  static String input(Input input) {
    return switch (input) {
      case Input.LineOpened _ -> "the line was opened";
      case Input.LineReceived(_, Chunk bytes) -> "from the pad: " + messages(Frames.ofPad(), bytes);
      case Input.LineClosed(_, String why) -> "the line was closed: " + why;
      case Input.Round _ -> "the loop came round";
      case Input.Happened(Event event) -> event.toString();
    };
  }

  /// The first output of `turn` that differs.
  static String output(Replay.Outcome.Differs differs, Turn turn) {
    if (differs.output() < turn.outputs().size()) {
      return output(turn.outputs().get(differs.output()));
    }
    return differs.expected().outputs().equals(differs.seen().outputs())
        ? "%d numbers drawn by chance".formatted(turn.nonces().size())
        : NOTHING;
  }

  private static String output(Output output) {
    return switch (output) {
      case Output.Frame(Chunk bytes, _) ->
          "frame %s [%s]".formatted(messages(Frames.ofHost(), bytes), bytes);
      case Output.Announced(Happening happening) ->
          "announcement %s: %s".formatted(happening.kind(), happening.text());
      case Output.Answered(long ticket, var reply) -> "answer %d: %s".formatted(ticket, reply);
      case Output.Heeded(var cause) -> "remembered: " + cause;
      case Output.Broke(String what) -> "the loop breaks down: " + what;
    };
  }

  private static <M> String messages(Frames<M> frames, Chunk bytes) {
    String words =
        frames.in(bytes).stream().map(Object::toString).collect(Collectors.joining(", "));
    return words.isEmpty() ? bytes.length() + " bytes" : words;
  }
}

package org.lumbar.controller.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;
import tools.jackson.databind.JsonNode;

/// What happened in a recording, as people would tell it: the line, presses, requests, faults that
/// were found, and what was announced.
public final class Story {
  private final Frames<PadMessage> fromPad = Frames.ofPad();
  private final Map<Button, Integer> presses = new EnumMap<>(Button.class);
  private final Map<Class<?>, JsonNode> last = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /// Something that happened at a time of the daemon.
  public sealed interface Entry {
    Duration at();

    record Line(Duration at, boolean isOpen, String why) implements Entry {}

    /// At the pad, or at the panel of the Pi.
    record Pressed(Duration at, Button button) implements Entry {}

    /// Anything but a press that came from outside of the pad.
    record Came(Duration at, Event event) implements Entry {}

    record Said(Duration at, String kind, String text) implements Entry {}
  }

  private Story() {}

  public static List<Entry> of(List<Turn> turns) {
    Story story = new Story();
    turns.forEach(story::tell);
    return List.copyOf(story.entries);
  }

  private void tell(Turn turn) {
    Duration at = turn.input().at();
    switch (turn.input()) {
      case Input.LineOpened _ -> entries.add(new Entry.Line(at, true, ""));
      case Input.LineClosed(_, String why) -> entries.add(new Entry.Line(at, false, why));
      case Input.LineReceived(_, Chunk bytes) ->
          fromPad.in(bytes).forEach(message -> hear(message, at));
      case Input.Happened(Event.Pressed(_, Button button)) ->
          entries.add(new Entry.Pressed(at, button));
      case Input.Happened(Event event) -> came(event);
      case Input.Round _ -> {}
    }
    for (Output output : turn.outputs()) {
      said(output, at).ifPresent(entries::add);
    }
  }

  /// Screening and history look in every second; only what is new is told.
  private void came(Event event) {
    JsonNode content = Values.write(event).asObject().without("at");
    if (!content.equals(last.put(event.getClass(), content))) {
      entries.add(new Entry.Came(event.at(), event));
    }
  }

  private void hear(PadMessage message, Duration at) {
    if (message instanceof PadMessage.Press(Button button, int ordinal)) {
      Integer before = presses.put(button, ordinal);
      if (before == null || before != ordinal) {
        entries.add(new Entry.Pressed(at, button));
      }
    }
  }

  private static Optional<Entry> said(Output output, Duration at) {
    return switch (output) {
      case Output.Announced(var said) -> Optional.of(new Entry.Said(at, said.kind(), said.text()));
      case Output.Broke(String what) -> Optional.of(new Entry.Said(at, "broken", what));
      case Output.Frame _, Output.Answered _, Output.Heeded _ -> Optional.empty();
    };
  }
}

package org.lumbar.controller.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.daemon.Chunk;
import org.lumbar.controller.daemon.Input;
import org.lumbar.controller.daemon.Output;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.status.Happening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A turn as an object of a recording, short where it is common: a turn that says nothing of its
/// input is a round of the loop, and quiet rounds one after another are one object.
final class TurnText {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String AT = "at";
  private static final String ROUNDS = "rounds";
  private static final String OPENED = "opened";
  private static final String RECEIVED = "in";
  private static final String CLOSED = "closed";
  private static final String EVENT = "event";
  private static final String DRAWN = "drawn";
  private static final String OUT = "out";

  private TurnText() {}

  /// Whether the loop came round and nothing came of it.
  static boolean isQuiet(Turn turn) {
    return turn.input() instanceof Input.Round
        && turn.nonces().isEmpty()
        && turn.outputs().isEmpty();
  }

  static ObjectNode write(Turn turn) {
    ObjectNode object = JSON.objectNode().put(AT, turn.input().at().toNanos());
    switch (turn.input()) {
      case Input.Round _ -> {}
      case Input.LineOpened _ -> object.put(OPENED, true);
      case Input.LineReceived(_, Chunk bytes) -> object.set(RECEIVED, Values.write(bytes));
      case Input.LineClosed(_, String why) -> object.put(CLOSED, why);
      case Input.Happened(Event event) -> object.set(EVENT, Values.write(event));
    }
    if (!turn.nonces().isEmpty()) {
      object.set(DRAWN, Values.write(turn.nonces()));
    }
    if (!turn.outputs().isEmpty()) {
      ArrayNode out = object.putArray(OUT);
      turn.outputs().forEach(output -> out.add(write(output)));
    }
    return object;
  }

  /// Quiet rounds as the time of the first and the steps from each to the next.
  static ObjectNode writeQuiet(List<Duration> rounds) {
    ObjectNode object = JSON.objectNode().put(AT, rounds.getFirst().toNanos());
    ArrayNode steps = object.putArray(ROUNDS);
    for (int i = 1; i < rounds.size(); i++) {
      steps.add(rounds.get(i).minus(rounds.get(i - 1)).toNanos());
    }
    return object;
  }

  static List<Turn> read(JsonNode object) {
    Duration at = Duration.ofNanos(object.required(AT).longValue());
    if (object.has(ROUNDS)) {
      return quiet(at, object.get(ROUNDS));
    }
    return List.of(
        new Turn(
            input(object, at),
            elements(object, DRAWN).map(JsonNode::intValue).toList(),
            elements(object, OUT).map(TurnText::output).toList()));
  }

  private static List<Turn> quiet(Duration first, JsonNode steps) {
    List<Turn> turns = new ArrayList<>(List.of(quiet(first)));
    Duration at = first;
    for (JsonNode step : steps) {
      at = at.plusNanos(step.longValue());
      turns.add(quiet(at));
    }
    return turns;
  }

  private static Turn quiet(Duration at) {
    return new Turn(new Input.Round(at), List.of(), List.of());
  }

  private static Input input(JsonNode object, Duration at) {
    if (object.has(RECEIVED)) {
      return new Input.LineReceived(at, Values.read(object.get(RECEIVED), Chunk.class));
    } else if (object.has(EVENT)) {
      return new Input.Happened(Values.read(object.get(EVENT), Event.class));
    } else if (object.has(CLOSED)) {
      return new Input.LineClosed(at, object.get(CLOSED).stringValue());
    }
    return object.has(OPENED) ? new Input.LineOpened(at) : new Input.Round(at);
  }

  private static JsonNode write(Output output) {
    return switch (output) {
      case Output.Frame(Chunk bytes, boolean isTaken) when isTaken -> Values.write(bytes);
      case Output.Frame(Chunk bytes, _) -> JSON.objectNode().set("lost", Values.write(bytes));
      case Output.Announced(Happening happening) ->
          JSON.objectNode().set("said", Values.write(happening));
      case Output.Answered(long ticket, Reply reply) ->
          JSON.objectNode().put("ticket", ticket).set("answer", Values.write(reply));
      case Output.Heeded(StopCause cause) -> JSON.objectNode().set("heeded", Values.write(cause));
      case Output.Broke(String what) -> JSON.objectNode().put("broke", what);
    };
  }

  private static Output output(JsonNode node) {
    if (node.isString()) {
      return new Output.Frame(Values.read(node, Chunk.class), true);
    } else if (node.has("lost")) {
      return new Output.Frame(Values.read(node.get("lost"), Chunk.class), false);
    } else if (node.has("said")) {
      return new Output.Announced(Values.read(node.get("said"), Happening.class));
    } else if (node.has("answer")) {
      return new Output.Answered(
          node.required("ticket").longValue(), Values.read(node.get("answer"), Reply.class));
    } else if (node.has("heeded")) {
      return new Output.Heeded(Values.read(node.get("heeded"), StopCause.class));
    }
    return new Output.Broke(node.required("broke").stringValue());
  }

  private static Stream<JsonNode> elements(JsonNode object, String name) {
    return object.has(name) ? Values.elements(object.get(name)) : Stream.empty();
  }
}

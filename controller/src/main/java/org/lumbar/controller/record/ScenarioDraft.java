package org.lumbar.controller.record;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.State;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.person.Profile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a scenario of a recording: what people did to it, when the line was gone, and what was
/// announced as expectations, or else that nothing came on. A hint, not a copy: the simulated pad
/// is not the pad that was recorded, and what went wrong in that one is for a person to add.
public final class ScenarioDraft {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// By then the simulated pad has been found.
  private static final Duration FIRST_ACT = Duration.ofSeconds(2);

  /// What is announced may come a little earlier or later on another pad.
  private static final Duration EARLIER = Duration.ofMillis(500);

  private static final Duration WITHIN = Duration.ofSeconds(3);

  /// These say what the simulated pad does too.
  private static final Set<String> EXPECTED =
      Set.of("started", "softer", "paused", "resumed", "stopped", "finished", "fault", "cleared");

  private final Recording recording;
  private final List<Story.Entry> story;
  private final Duration shift;

  private ScenarioDraft(Recording recording) {
    this.recording = recording;
    story = Story.of(recording.turns());
    shift =
        story.stream()
            .filter(entry -> entry instanceof Story.Entry.Pressed || asked(entry).isPresent())
            .findFirst()
            .map(first -> first.at().minus(FIRST_ACT))
            .orElse(Duration.ZERO);
  }

  /// The text of a scenario file called `name`.
  public static String of(String name, Recording recording) {
    return JSON.writeValueAsString(new ScenarioDraft(recording).scenario(name)) + "\n";
  }

  private ObjectNode scenario(String name) {
    ObjectNode scenario = JSON.createObjectNode();
    scenario.put("name", name);
    scenario.put("description", description());
    State atStart = Values.read(recording.memory().required("state"), State.class);
    scenario.put("routine", atStart.around().chosen());
    scenario.put("layout", recording.head().layout());
    profile(scenario, recording.head().profile());
    clearance().ifPresent(clearance -> scenario.put("screening", screening(clearance)));
    fill(scenario.putArray("presses"), this::press);
    fill(scenario.putArray("commands"), this::command);
    fill(scenario.putArray("faults"), this::lostLine);
    ArrayNode expectations = scenario.putArray("expectations");
    fill(expectations, this::expectation);
    if (expectations.isEmpty()) {
      expectations.addObject().put("expect", "never-output");
    }
    return scenario;
  }

  private String description() {
    return "From a recording of lumbar %s, %s. Its times are shifted by %s s. What the real pad did on its own is not in here: add the fault that you suspect."
        .formatted(
            recording.head().program(),
            recording.head().madeWords(),
            String.format(Locale.ROOT, "%.3f", shift.negated().toMillis() / 1000.0));
  }

  private static void profile(ObjectNode scenario, Profile profile) {
    if (profile.tender().isEmpty() && profile.cap() == Profile.standard().cap()) {
      return;
    }
    ObjectNode person = scenario.putObject("profile");
    person.put("person", profile.person()).put("cap", profile.cap());
    ArrayNode tender = person.putArray("tender");
    for (Spot spot : profile.tender()) {
      tender.addObject().put("xMm", spot.place().xMm()).put("yMm", spot.place().yMm());
    }
  }

  /// What the screening allowed when start was first pressed.
  private Optional<Clearance> clearance() {
    Optional<Clearance> last = Optional.empty();
    for (Story.Entry entry : story) {
      if (entry instanceof Story.Entry.Pressed(_, var button) && button == Button.START) {
        return last;
      }
      if (entry instanceof Story.Entry.Came(_, Event.Screened(_, var clearance))) {
        last = Optional.of(clearance);
      }
    }
    return last;
  }

  /// The nearest that a scenario can say: answers that ask for any care become a caution.
  private static String screening(Clearance clearance) {
    return switch (clearance.standing()) {
      case DUE -> "due";
      case REFUSED -> "refused";
      case GRANTED -> clearance.care().equals(Care.USUAL) ? "healthy" : "caution";
    };
  }

  private Optional<ObjectNode> press(Story.Entry entry) {
    return entry instanceof Story.Entry.Pressed(Duration at, Button button)
        ? Optional.of(at(at).put("button", button.name().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<ObjectNode> command(Story.Entry entry) {
    return asked(entry)
        .filter(this::isKnown)
        .map(request -> at(entry.at()).put("command", word(request)));
  }

  /// What was chosen must be there to be chosen again; anything else was refused anyway.
  private boolean isKnown(Request request) {
    return !(request instanceof Request.Choose(String routine))
        || recording.head().routineHashes().containsKey(routine);
  }

  private static Optional<Request> asked(Story.Entry entry) {
    return entry instanceof Story.Entry.Came(_, Event.Asked(_, _, var request, _))
        ? Optional.of(request)
        : Optional.empty();
  }

  private static String word(Request request) {
    return switch (request) {
      case Request.Stop _ -> "stop";
      case Request.Pause _ -> "pause";
      case Request.Softer _ -> "softer";
      case Request.HeatOff _ -> "heat_off";
      case Request.Okay _ -> "okay";
      case Request.Choose(String routine) -> "choose=" + routine;
    };
  }

  private Optional<ObjectNode> lostLine(Story.Entry entry) {
    if (!(entry instanceof Story.Entry.Line(Duration at, boolean isOpen, _)) || isOpen) {
      return Optional.empty();
    }
    ObjectNode fault = at(at).put("fault", "line-unplugged");
    story.stream()
        .filter(later -> later.at().compareTo(at) > 0)
        .filter(
            later -> later instanceof Story.Entry.Line(_, boolean isOpenAgain, _) && isOpenAgain)
        .findFirst()
        .ifPresent(again -> fault.put("until", time(again.at())));
    return Optional.of(fault);
  }

  private Optional<ObjectNode> expectation(Story.Entry entry) {
    if (!(entry instanceof Story.Entry.Said(Duration at, String kind, _))
        || !EXPECTED.contains(kind)) {
      return Optional.empty();
    }
    ObjectNode expectation = JSON.createObjectNode().put("expect", "event").put("event", kind);
    return Optional.of(
        expectation.put("after", time(at.minus(EARLIER))).put("within", clock(WITHIN)));
  }

  private void fill(ArrayNode list, Function<Story.Entry, Optional<ObjectNode>> draft) {
    story.forEach(entry -> draft.apply(entry).ifPresent(list::add));
  }

  private ObjectNode at(Duration at) {
    return JSON.createObjectNode().put("at", time(at));
  }

  /// In the scenario's time, as `1:30.250`.
  private String time(Duration at) {
    Duration shifted = at.minus(shift);
    return clock(shifted.isNegative() ? Duration.ZERO : shifted);
  }

  private static String clock(Duration time) {
    return "%d:%02d.%03d".formatted(time.toMinutes(), time.toSecondsPart(), time.toMillisPart());
  }
}

package org.lumbar.controller.bench.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Mishap;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Spans;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.desk.Request;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Choice;
import org.lumbar.routines.file.Fields;
import org.lumbar.routines.file.Findings;
import org.lumbar.routines.file.JsonValue;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;

/// Reads what is done to a session: presses, commands, faults, each with a reason if it has one.
/// Where no presses are given, start is pressed once.
final class ActReader {
  private static final int MOST = 200;
  private static final Map<String, Button> BUTTONS = Choice.among(Button.values());

  private final Findings findings;
  private final Words words;
  private final Library library;
  private final Optional<PadLayout> layout;

  /// `layout` is the pad's, where it is known.
  ActReader(Findings findings, Words words, Library library, Optional<PadLayout> layout) {
    this.findings = findings;
    this.words = words;
    this.library = library;
    this.layout = layout;
  }

  List<Act> read(Fields scenario) {
    List<Act> acts = new ArrayList<>();
    if (scenario.has("presses")) {
      each(scenario, "presses", "a press", this::press, acts);
    } else {
      var _ = scenario.value("presses");
      acts.add(new Act.Press(Plan.START_AT, Button.START));
    }
    each(scenario, "commands", "a command", this::command, acts);
    each(scenario, "faults", "a fault", this::fault, acts);
    Spans.clash(acts)
        .ifPresent(
            clash ->
                findings.refuse(
                    scenario.at("faults"),
                    clash,
                    "it could not be told which of the two is over",
                    Spans.ADVICE));
    return acts;
  }

  private void each(
      Fields scenario,
      String name,
      String thing,
      Function<Fields, List<Act>> read,
      List<Act> acts) {
    List<JsonValue> values =
        scenario.ifAny(name, List.<JsonValue>of(), () -> scenario.list(name, 0, MOST));
    for (JsonValue value : values) {
      Fields.of(value, thing, findings)
          .ifPresent(
              fields -> {
                fields.skip("why");
                acts.addAll(read.apply(fields));
                fields.close();
              });
    }
  }

  private List<Act> press(Fields fields) {
    Optional<Button> button = fields.choice("button", BUTTONS);
    return at(fields, button.map(pressed -> at -> new Act.Press(at, pressed)));
  }

  private List<Act> command(Fields fields) {
    Optional<Request> request =
        words.meant(fields, "command", ActWords::request, "only these can be asked from afar");
    request
        .filter(Request.Choose.class::isInstance)
        .map(choose -> ((Request.Choose) choose).routine())
        .ifPresent(routine -> requireRoutine(fields, routine));
    return at(fields, request.map(asked -> at -> new Act.Ask(at, asked)));
  }

  private void requireRoutine(Fields fields, String routine) {
    words.requireKnown(fields, "command", "routine", routine, library.routineIds());
  }

  private List<Act> fault(Fields fields) {
    Optional<Mishap> fault =
        words.meant(fields, "fault", this::mishap, "only known things can go wrong");
    List<Act> acts =
        new ArrayList<>(at(fields, fault.map(broken -> at -> new Act.Break(at, broken))));
    Optional<Duration> until = words.timeIfAny(fields, "until");
    if (until.isPresent() && !acts.isEmpty()) {
      acts.add(new Act.Mend(until.get(), fault.orElseThrow()));
      requireOrder(fields, acts.getFirst().at(), until.get());
    }
    return acts;
  }

  private Mishap mishap(String words) {
    Mishap mishap = Mishap.named(words);
    return layout.map(mishap::requireFit).orElse(mishap);
  }

  private void requireOrder(Fields fields, Duration from, Duration until) {
    if (until.compareTo(from) <= 0) {
      findings.refuse(
          fields.at("until"),
          "the fault ends at %s".formatted(TimeWords.of(until)),
          "it begins at %s".formatted(TimeWords.of(from)),
          "choose a later end");
    }
  }

  private List<Act> at(Fields fields, Optional<Function<Duration, Act>> act) {
    Optional<Duration> time = words.time(fields, "at");
    return time.flatMap(at -> act.map(made -> made.apply(at))).map(List::of).orElse(List.of());
  }
}

package org.lumbar.routines.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.routine.Depth;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;

/// Reads a routine file. What it accepts keeps every bound of the techniques, warms up first, cools
/// down last, and ends in time.
public final class RoutineReader {
  private static final Map<String, Depth> DEPTHS = Choice.among(Depth.values());
  private static final Map<String, HeatLevel> HEAT = Choice.among(HeatLevel.values());
  private static final Pattern FACT = Pattern.compile("F[1-9][0-9]?");
  private static final int MOST_PARTS = 20;
  private static final int MOST_STEPS = 60;
  private static final int MOST_FACTS = 20;

  private final Findings findings;
  private final List<ReadStep> read = new ArrayList<>();

  private RoutineReader(Findings findings) {
    this.findings = findings;
  }

  /// Reads the text of a routine file; never throws, whatever the text.
  public static Checked<Routine> read(String fileName, String json) {
    return read(fileName, json, List.of());
  }

  /// Reads it with a warning at every step that one of these pads has to leave out.
  public static Checked<Routine> read(String fileName, String json, List<PadLayout> pads) {
    Findings findings = new Findings(fileName);
    RoutineReader reader = new RoutineReader(findings);
    Optional<Routine> routine = JsonText.read(json, findings).flatMap(reader::routine);
    pads.forEach(pad -> new ReachRules(findings, pad).check(reader.read));
    return findings.outcome(routine::orElseThrow);
  }

  private Optional<Routine> routine(JsonValue root) {
    return Fields.of(root, "a routine", findings).map(this::routine);
  }

  private Routine routine(Fields fields) {
    fields.skip("$schema");
    Routine routine =
        new Routine(
            fields.id("id"),
            fields.text("title"),
            fields.text("forWhom"),
            fields.choice("depth", DEPTHS).orElse(Depth.DEEP),
            facts(fields),
            parts(fields));
    fields.close();
    new RoutineRules(findings, fields.at("parts")).check(routine, read);
    return routine;
  }

  private List<String> facts(Fields fields) {
    List<String> facts = new ArrayList<>();
    for (JsonValue value : fields.list("facts", 1, MOST_FACTS)) {
      if (value instanceof JsonValue.Text text && FACT.matcher(text.value()).matches()) {
        facts.add(text.value());
      } else {
        findings.refuse(
            value.at(),
            "this is no fact",
            "a fact is named F and its number",
            "write it as in \"F30\"");
      }
    }
    return facts;
  }

  private List<Part> parts(Fields routine) {
    List<Part> parts = new ArrayList<>();
    for (JsonValue value : routine.list("parts", 1, MOST_PARTS)) {
      Fields.of(value, "a part", findings).map(this::part).ifPresent(parts::add);
    }
    return parts;
  }

  private Part part(Fields fields) {
    Part part = new Part(fields.text("name"), facts(fields), steps(fields));
    fields.close();
    return part;
  }

  private List<Step> steps(Fields part) {
    List<Step> steps = new ArrayList<>();
    for (JsonValue value : part.list("steps", 1, MOST_STEPS)) {
      Fields.of(value, "a step", findings).map(this::step).ifPresent(steps::add);
    }
    return steps;
  }

  private Step step(Fields fields) {
    Optional<Technique> technique = TechniqueReader.read(fields);
    HeatLevel heat = fields.choiceIfAny("heat", HEAT).orElse(HeatLevel.OFF);
    int seconds = technique.map(known -> seconds(fields, known)).orElse(0);
    technique.ifPresentOrElse(_ -> fields.close(), fields::closeEarly);
    read.add(new ReadStep(fields.at(), technique, seconds, heat));
    return new Step(technique.orElseGet(Rest::new), Duration.ofSeconds(seconds), heat);
  }

  private static int seconds(Fields fields, Technique technique) {
    return fields.whole("seconds", TechniqueBounds.length(technique));
  }
}

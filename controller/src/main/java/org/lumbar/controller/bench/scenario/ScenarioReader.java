package org.lumbar.controller.bench.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.TimeWords;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Fields;
import org.lumbar.routines.file.Findings;
import org.lumbar.routines.file.JsonText;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.file.Problem;
import org.lumbar.routines.file.ProfileReader;
import org.lumbar.routines.file.Range;
import org.lumbar.routines.file.SourceText;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;

/// Reads a scenario file: strictly, and all that is wrong with it at once.
public final class ScenarioReader {
  private static final String USUAL_LAYOUT = "back-20";
  private static final Range SEED = new Range(0, 1e9, "", "a seed is a whole number from 0 on");

  /// What may have come of the health questions.
  private static final Map<String, Clearance> SCREENINGS =
      Map.of(
          "healthy",
          Clearance.unrestricted(),
          "caution",
          Clearance.granted(Care.CAUTION),
          "refused",
          Clearance.REFUSED,
          "due",
          Clearance.DUE);

  private final Library library;
  private final Findings findings;
  private final Words words;

  private ScenarioReader(Library library, Findings findings) {
    this.library = library;
    this.findings = findings;
    words = new Words(findings);
  }

  /// Reads a scenario file for the routines and pads of `library`; never throws.
  public static Checked<Scenario> read(Path file, Library library) {
    return switch (SourceText.of(file)) {
      case Checked.Good<SourceText>(SourceText source, _) -> read(source, library);
      case Checked.Bad<SourceText>(List<Problem> problems) -> new Checked.Bad<>(problems);
    };
  }

  /// Reads the text of a scenario file; never throws, whatever the text.
  public static Checked<Scenario> read(SourceText source, Library library) {
    Findings findings = new Findings(source.name());
    Optional<Scenario> scenario =
        JsonText.read(source.text(), findings)
            .flatMap(root -> Fields.of(root, "a scenario", findings))
            .flatMap(new ScenarioReader(library, findings)::scenario);
    return findings.outcome(scenario::orElseThrow);
  }

  private Optional<Scenario> scenario(Fields fields) {
    fields.skip("$schema");
    String name = fields.text("name");
    String description = fields.text("description");
    String routine = routine(fields);
    Optional<PadLayout> layout = layout(fields);
    Optional<Profile> profile = profile(fields);
    Clearance clearance =
        fields.choiceIfAny("screening", SCREENINGS).orElseGet(Clearance::unrestricted);
    long seed = fields.ifAny("seed", 1, () -> fields.whole("seed", SEED));
    List<Act> acts = new ActReader(findings, words, library, layout).read(fields);
    Optional<Duration> until =
        fields.ifAny("until", Optional.empty(), () -> words.time(fields, "until"));
    List<Expectation> expectations =
        layout
            .map(pad -> new ExpectationReader(findings, words, pad).read(fields))
            .orElseGet(() -> ignored(fields));
    until.ifPresent(end -> requireSeen(fields, end, expectations));
    fields.close();
    return layout.map(
        pad ->
            new Scenario(
                name,
                description,
                routine,
                pad,
                profile.orElseGet(Profile::standard),
                clearance,
                seed,
                acts,
                until,
                expectations));
  }

  /// What nobody has seen cannot be judged.
  private void requireSeen(Fields fields, Duration until, List<Expectation> expectations) {
    Duration latest = Expectation.latestOf(expectations);
    if (until.compareTo(latest) < 0) {
      findings.refuse(
          fields.at("until"),
          "the simulation ends at %s".formatted(TimeWords.of(until)),
          "what is expected can be judged at %s only".formatted(TimeWords.of(latest)),
          "choose a later end, or leave \"until\" out");
    }
  }

  private static List<Expectation> ignored(Fields fields) {
    var _ = fields.list("expectations", 1, ExpectationReader.MOST);
    return List.of();
  }

  private String routine(Fields fields) {
    String id = fields.id("routine");
    List<String> known = library.routineIds();
    words.requireKnown(fields, "routine", "routine", id, known);
    return id;
  }

  private Optional<PadLayout> layout(Fields fields) {
    String id = fields.ifAny("layout", USUAL_LAYOUT, () -> fields.id("layout"));
    List<String> known = library.layouts().stream().map(PadLayout::id).toList();
    words.requireKnown(fields, "layout", "layout", id, known);
    return library.findLayout(id);
  }

  private Optional<Profile> profile(Fields fields) {
    return fields.value("profile").flatMap(value -> ProfileReader.read(value, findings));
  }
}

package org.lumbar.routines.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.pad.BoneArea;
import org.lumbar.routines.person.Profile;
import org.lumbar.routines.technique.Strength;

/// Reads a person's profile file. A tender spot is a region on one side, or a place in millimetres
/// that must be muscle.
public final class ProfileReader {
  private static final Map<String, Region> REGIONS = Choice.among(Region.values(), Region::id);
  private static final Map<String, Side> SIDES = Choice.among(Side.values());

  /// Farther from every region there is nothing that a technique works on.
  private static final double FARTHEST_MM = 20;

  private final Findings findings;

  private ProfileReader(Findings findings) {
    this.findings = findings;
  }

  /// Reads a profile file; never throws, whatever is there.
  public static Checked<Profile> read(Path file) {
    return switch (SourceText.of(file)) {
      case Checked.Good<SourceText>(SourceText source, _) -> read(source.name(), source.text());
      case Checked.Bad<SourceText>(List<Problem> problems) -> new Checked.Bad<>(problems);
    };
  }

  /// Reads the text of a profile file; never throws, whatever the text.
  public static Checked<Profile> read(String fileName, String json) {
    Findings findings = new Findings(fileName);
    Optional<Profile> profile =
        JsonText.read(json, findings).flatMap(new ProfileReader(findings)::profile);
    return findings.outcome(profile::orElseThrow);
  }

  /// Reads a profile that stands within another file.
  public static Optional<Profile> read(JsonValue value, Findings findings) {
    return new ProfileReader(findings).profile(value);
  }

  private Optional<Profile> profile(JsonValue root) {
    return Fields.of(root, "a profile", findings).map(this::profile);
  }

  private Profile profile(Fields fields) {
    fields.skip("$schema");
    Profile profile =
        new Profile(
            fields.text("person"),
            fields.ifAny(
                "cap", Strength.STRONGEST, () -> fields.number("cap", TechniqueBounds.CAP)),
            tender(fields));
    fields.close();
    return profile;
  }

  private List<Spot> tender(Fields profile) {
    List<Spot> spots = new ArrayList<>();
    for (JsonValue value :
        profile.ifAny(
            "tender",
            List.<JsonValue>of(),
            () -> profile.list("tender", 0, (int) TechniqueBounds.TENDER.high()))) {
      Fields.of(value, "a tender spot", findings).map(this::spot).ifPresent(spots::add);
    }
    return spots;
  }

  private Spot spot(Fields fields) {
    boolean isMeasured = fields.has("xMm") || fields.has("yMm");
    Spot spot = isMeasured ? measured(fields) : named(fields);
    fields.close();
    return spot;
  }

  private static Spot named(Fields fields) {
    return new Spot(
        fields.choice("region", REGIONS).orElse(Region.PARASPINAL),
        fields.choice("side", SIDES).orElse(Side.LEFT));
  }

  private Spot measured(Fields fields) {
    int before = findings.count();
    Place place =
        new Place(fields.number("xMm", PadBounds.ACROSS), fields.number("yMm", PadBounds.ALONG));
    if (findings.count() == before) {
      checkMuscle(fields.at("xMm"), place);
    }
    return Spot.at(place);
  }

  /// Facts F2 to F4: nobody is worked on over bone, even if that is what hurts.
  private void checkMuscle(Mark at, Place place) {
    Optional<BoneArea> bone = BoneArea.at(place);
    if (bone.isPresent()) {
      findings.refuse(
          at,
          "this tender spot lies over the " + bone.get().tag().id(),
          "bone is never worked on (facts F2 to F4)",
          "name the muscle beside it, 25.4 mm from the midline at least");
    } else if (Spot.at(place).awayMm() > FARTHEST_MM) {
      findings.refuse(
          at,
          "this tender spot lies in no region that is worked on",
          "the nearest is the " + Spot.at(place).region().id(),
          "measure in mm from the midline and from the top of the hips, or name side and region");
    }
  }
}

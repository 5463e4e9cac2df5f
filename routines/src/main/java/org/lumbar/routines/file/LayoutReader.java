package org.lumbar.routines.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.pad.BoneArea;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;

/// Reads a pad's layout file. The geometry decides which motors may run; a tag can only exclude
/// more, and one that contradicts the geometry refuses the file (hazard H20).
public final class LayoutReader {
  private static final Map<String, Tag> TAGS = Choice.among(Tag.values(), Tag::id);
  private static final int MOST_HEATERS = 8;
  private static final int MOST_SENSORS = 4;

  private final Findings findings;

  private LayoutReader(Findings findings) {
    this.findings = findings;
  }

  /// Reads the text of a layout file; never throws, whatever the text.
  public static Checked<PadLayout> read(String fileName, String json) {
    Findings findings = new Findings(fileName);
    Optional<PadLayout> layout =
        JsonText.read(json, findings).flatMap(new LayoutReader(findings)::layout);
    return findings.outcome(layout::orElseThrow);
  }

  private Optional<PadLayout> layout(JsonValue root) {
    return Fields.of(root, "a layout", findings).map(this::layout);
  }

  private PadLayout layout(Fields fields) {
    fields.skip("$schema");
    String id = fields.id("id");
    String title = fields.text("title");
    List<At<Motor>> motors = motors(fields);
    List<At<Heater>> heaters = heaters(fields);
    double budgetWatts = fields.number("powerBudgetWatts", PadBounds.BUDGET);
    fields.close();
    boolean sound = findings.isClean();
    LayoutRules rules = new LayoutRules(findings);
    rules.checkId(id, fields.at("id"));
    rules.checkMotors(motors);
    rules.checkHeaters(heaters);
    PadLayout layout = new PadLayout(id, title, At.values(motors), At.values(heaters), budgetWatts);
    if (sound) {
      rules.checkSides(layout, fields.at("motors"));
      rules.checkBudget(layout, fields.at("powerBudgetWatts"));
    }
    return layout;
  }

  private List<At<Motor>> motors(Fields layout) {
    return parts(layout.list("motors", 2, PadBounds.MOST_MOTORS), "a motor", this::motor);
  }

  /// Those parts that are sound in themselves, so that a stand-in never misleads the rules between
  /// them.
  private <T> List<At<T>> parts(List<JsonValue> values, String thing, Function<Fields, T> reader) {
    List<At<T>> parts = new ArrayList<>();
    for (JsonValue value : values) {
      int before = findings.count();
      Optional<At<T>> part =
          Fields.of(value, thing, findings).map(f -> new At<>(f.at(), reader.apply(f)));
      part.filter(read -> findings.count() == before).ifPresent(parts::add);
    }
    return parts;
  }

  private Motor motor(Fields fields) {
    String id = fields.id("id");
    Place place = place(fields);
    double radiusMm = fields.number("radiusMm", PadBounds.RADIUS);
    double watts = fields.number("wattsAtLevel6", PadBounds.MOTOR_WATTS);
    Set<Tag> tags = tags(fields);
    fields.close();
    Motor motor = new Motor(id, place, radiusMm, tags, false, watts);
    boolean excluded = BoneArea.under(motor).isPresent() || tags.stream().anyMatch(Tag::isBone);
    return new Motor(id, place, radiusMm, tags, excluded, watts);
  }

  private Set<Tag> tags(Fields motor) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    for (JsonValue value : motor.list("tags", 1, TAGS.size())) {
      if (value instanceof JsonValue.Text text) {
        Choice.of(text, "a tag", TAGS, findings).ifPresent(tags::add);
      } else {
        findings.refuse(value.at(), "a tag is " + value.kind(), "tags are texts", "quote it");
      }
    }
    return tags;
  }

  private List<At<Heater>> heaters(Fields layout) {
    return parts(layout.list("heaters", 0, MOST_HEATERS), "a heater", this::heater);
  }

  private Heater heater(Fields fields) {
    Heater heater =
        new Heater(
            fields.id("id"),
            place(fields),
            fields.number("widthMm", PadBounds.HEATER_SIZE),
            fields.number("heightMm", PadBounds.HEATER_SIZE),
            fields.number("watts", PadBounds.HEATER_WATTS),
            sensors(fields));
    fields.close();
    return heater;
  }

  /// Two at least: one alone cannot be doubted (limit L33).
  private List<Place> sensors(Fields heater) {
    List<JsonValue> values = heater.list("sensors", PadBounds.LEAST_SENSORS, MOST_SENSORS);
    return At.values(parts(values, "a sensor", LayoutReader::sensor));
  }

  private static Place sensor(Fields fields) {
    Place place = place(fields);
    fields.close();
    return place;
  }

  private static Place place(Fields fields) {
    return new Place(fields.number("xMm", PadBounds.ACROSS), fields.number("yMm", PadBounds.ALONG));
  }
}

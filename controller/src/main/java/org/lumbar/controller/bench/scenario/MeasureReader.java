package org.lumbar.controller.bench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.routines.file.Choice;
import org.lumbar.routines.file.Fields;
import org.lumbar.routines.pad.Heater;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.picture.Zone;

/// Reads which value of a pad is meant: its kind, and of which part where there are several.
final class MeasureReader {
  private static final Map<String, Kind> KINDS = Choice.among(Kind.values());

  private final Words words;
  private final PadLayout layout;
  private final List<Zone> zones;

  MeasureReader(Words words, PadLayout layout) {
    this.words = words;
    this.layout = layout;
    zones = Zone.of(layout);
  }

  private enum Kind {
    ANY_MOTOR,
    MOTOR,
    ZONE,
    FELT,
    SETPOINT,
    FILM,
    SKIN,
    MEASURED
  }

  Optional<Measure> read(Fields fields) {
    return fields.choice("value", KINDS).flatMap(kind -> read(fields, kind));
  }

  private Optional<Measure> read(Fields fields, Kind kind) {
    return switch (kind) {
      case ANY_MOTOR -> Optional.of(Measure.anyMotor());
      case FELT -> Optional.of(Measure.felt(layout));
      case MOTOR -> part(fields, "motor", motors()).map(at -> Measure.motor(motors().get(at), at));
      case ZONE -> part(fields, "zone", zoneNames()).map(at -> Measure.zone(zones.get(at)));
      case SETPOINT -> Optional.of(Measure.setpoint(heaters(fields)));
      case FILM -> Optional.of(Measure.film(heaters(fields)));
      case SKIN -> Optional.of(Measure.skin(heaters(fields)));
      case MEASURED -> Optional.of(Measure.measured(heaters(fields)));
    };
  }

  /// The one heater that is named, or all.
  private List<Integer> heaters(Fields fields) {
    List<String> ids = layout.heaters().stream().map(Heater::id).toList();
    return fields.has("of")
        ? part(fields, "heater", ids).map(List::of).orElse(List.of())
        : IntStream.range(0, ids.size()).boxed().toList();
  }

  private Optional<Integer> part(Fields fields, String thing, List<String> known) {
    String name = fields.text("of");
    words.requireKnown(fields, "of", thing, name, known);
    return Optional.of(known.indexOf(name)).filter(at -> at >= 0);
  }

  private List<String> motors() {
    return layout.motors().stream().map(Motor::id).toList();
  }

  private List<String> zoneNames() {
    return zones.stream().map(Zone::name).toList();
  }
}

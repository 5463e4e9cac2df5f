package org.lumbar.routines.file;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// Reads the technique of a step: its name first, which says what other fields there are.
final class TechniqueReader {
  private static final Map<String, Region> REGIONS = Choice.among(Region.values(), Region::id);
  private static final Map<String, Side> SIDES = Choice.among(Side.values());
  private static final Map<String, GluteWork.Style> STYLES = Choice.among(GluteWork.Style.values());
  private static final Map<String, GluteWork.Sides> GLUTE_SIDES =
      Choice.among(GluteWork.Sides.values());
  private static final Map<String, Function<Fields, Technique>> READERS = readers();

  private TechniqueReader() {}

  private static Map<String, Function<Fields, Technique>> readers() {
    Map<String, Function<Fields, Technique>> readers = new LinkedHashMap<>();
    readers.put("effleurage", TechniqueReader::effleurage);
    readers.put("petrissage", TechniqueReader::petrissage);
    readers.put("friction", TechniqueReader::friction);
    readers.put("hold", fields -> new TriggerPointHold(strength(fields), spot(fields)));
    readers.put("melt", TechniqueReader::melt);
    readers.put("glutes", TechniqueReader::glutes);
    readers.put("rest", fields -> new Rest());
    return readers;
  }

  /// The technique, or nothing if its name is unknown.
  static Optional<Technique> read(Fields step) {
    return step.choice("technique", READERS).map(reader -> reader.apply(step));
  }

  private static Technique effleurage(Fields fields) {
    return new Effleurage(
        strength(fields),
        duration(fields, "strokeSeconds", TechniqueBounds.STROKE),
        fields.ifAny("sweepSeconds", Optional.empty(), () -> sweep(fields)));
  }

  private static Optional<Duration> sweep(Fields fields) {
    return Optional.of(duration(fields, "sweepSeconds", TechniqueBounds.SWEEP));
  }

  private static Technique petrissage(Fields fields) {
    return new Petrissage(
        strength(fields),
        region(fields),
        duration(fields, "squeezeSeconds", TechniqueBounds.SQUEEZE));
  }

  private static Technique friction(Fields fields) {
    return new Friction(
        strength(fields), spot(fields), duration(fields, "turnSeconds", TechniqueBounds.TURN));
  }

  private static Technique melt(Fields fields) {
    return new MyofascialMelt(
        fields.number("strength", TechniqueBounds.MELT_STRENGTH), region(fields));
  }

  private static Technique glutes(Fields fields) {
    return new GluteWork(
        strength(fields),
        fields.choice("style", STYLES).orElse(GluteWork.Style.CIRCLES),
        fields.choice("sides", GLUTE_SIDES).orElse(GluteWork.Sides.IN_TURN));
  }

  private static double strength(Fields fields) {
    return fields.number("strength", TechniqueBounds.STRENGTH);
  }

  private static Spot spot(Fields fields) {
    int tender = fields.ifAny("tender", 0, () -> fields.whole("tender", TechniqueBounds.TENDER));
    return new Spot(region(fields), fields.choice("side", SIDES).orElse(Side.LEFT))
        .orTender(tender);
  }

  private static Region region(Fields fields) {
    return fields.choice("region", REGIONS).orElse(Region.PARASPINAL);
  }

  private static Duration duration(Fields fields, String name, Range range) {
    return Duration.ofMillis(Math.round(1000 * fields.number(name, range)));
  }
}

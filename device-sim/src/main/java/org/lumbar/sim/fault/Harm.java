package org.lumbar.sim.fault;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lumbar.sim.line.LineFault;
import org.lumbar.sim.pad.FirmwareDefect;
import org.lumbar.sim.pad.SimulatedPad;
import org.lumbar.sim.physics.HeatedArea;
import org.lumbar.sim.physics.PadPlant;
import org.lumbar.sim.physics.TemperatureSensor;

/// What a fault does to a pad and its line when it begins, and what takes just that back.
record Harm(BiConsumer<Rig, Values> begin, BiConsumer<Rig, Values> end) {

  /// Something that is over as soon as it has happened.
  static Harm moment(BiConsumer<SimulatedPad, Values> what) {
    return new Harm((rig, values) -> what.accept(rig.pad(), values), (_, _) -> {});
  }

  static Harm pad(BiConsumer<SimulatedPad, Values> begin, Consumer<SimulatedPad> end) {
    return new Harm(
        (rig, values) -> begin.accept(rig.pad(), values), (rig, _) -> end.accept(rig.pad()));
  }

  static Harm plant(BiConsumer<PadPlant, Values> begin, Consumer<PadPlant> end) {
    return pad((pad, values) -> begin.accept(pad.plant(), values), pad -> end.accept(pad.plant()));
  }

  /// All heated areas together.
  static Harm areas(BiConsumer<HeatedArea, Values> begin, Consumer<HeatedArea> end) {
    return plant(
        (plant, values) -> areas(plant).forEach(area -> begin.accept(area, values)),
        plant -> areas(plant).forEach(end));
  }

  /// All temperature sensors together.
  static Harm sensors(
      BiConsumer<TemperatureSensor, Values> begin, Consumer<TemperatureSensor> end) {
    return plant(
        (plant, values) -> sensors(plant).forEach(sensor -> begin.accept(sensor, values)),
        plant -> sensors(plant).forEach(end));
  }

  static Harm defect(FirmwareDefect defect, Function<Values, Integer> figure) {
    return pad(
        (pad, values) -> pad.defects().give(defect, figure.apply(values)),
        pad -> pad.defects().take(defect));
  }

  static Harm defect(FirmwareDefect defect) {
    return defect(defect, _ -> 0);
  }

  static Harm line(Function<Values, LineFault> fault) {
    return new Harm(
        (rig, values) -> rig.line().begin(fault.apply(values)),
        (rig, values) -> rig.line().end(fault.apply(values)));
  }

  /// First this, then `other`.
  Harm and(Harm other) {
    return new Harm(begin.andThen(other.begin), end.andThen(other.end));
  }

  private static List<HeatedArea> areas(PadPlant plant) {
    return IntStream.range(0, plant.heaterCount()).mapToObj(plant::area).toList();
  }

  private static List<TemperatureSensor> sensors(PadPlant plant) {
    return IntStream.range(0, plant.heaterCount())
        .mapToObj(plant::sensors)
        .flatMap(List::stream)
        .toList();
  }
}

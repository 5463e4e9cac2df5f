package org.lumbar.controller.bench.hazard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All hazards, in the order of their ids.
public final class HazardTable {
  private HazardTable() {}

  public static List<Hazard> all() {
    return Stream.of(
            HeatHazards.rows(),
            ControlHazards.rows(),
            CommandHazards.rows(),
            PadHazards.rows(),
            PowerHazards.rows(),
            PersonHazards.rows(),
            ForceHazards.rows(),
            WireHazards.rows(),
            BareHazards.rows(),
            RemoteHazards.rows(),
            DiskHazards.rows(),
            ConfigurationHazards.rows(),
            TimeHazards.rows())
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(hazard -> Integer.parseInt(hazard.id().substring(1))))
        .toList();
  }
}

package org.lumbar.controller.bench;

import java.util.List;

/// What came out of a simulation, as its JSON has it: times in seconds, temperatures in °C, levels
/// on the 0-10 scale. `outcome` is completed, stopped, fault, not_started or never_ended; `seconds`
/// is how long was massaged; an event's `t_s` counts from the beginning of the simulation, a
/// phase's `start_s` from the beginning of the massage. `digest` is one number for every frame of
/// both ways and the truth at every tick: the same seed gives the same one on any machine.
public record SimulationReport(
    String routine,
    String layout,
    long seed,
    double seconds,
    String outcome,
    List<Motor> motors,
    List<Heater> heaters,
    List<Phase> phases,
    List<Event> events,
    Frames frames,
    List<String> notes,
    String digest) {

  /// One motor as the pad ran it: the most it did, and for how long it moved.
  public record Motor(
      String id, double x_mm, double y_mm, boolean excluded, double max, double on_s) {}

  /// One heater: the highest setpoint that the pad applied and the highest true temperature of its
  /// area.
  public record Heater(String id, double max_setpoint_c, double max_c) {}

  public record Phase(String part, String technique, double start_s, double seconds) {}

  public record Event(double t_s, String kind, String text) {}

  /// Frames that the host sent and took.
  public record Frames(long sent, long received) {}
}

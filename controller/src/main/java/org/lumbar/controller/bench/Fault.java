package org.lumbar.controller.bench;

/// Something that goes wrong in a simulation, of the pad, the line, or the host.
public interface Fault {
  /// As people write it, with its value if it has one.
  String name();

  void begin(Simulation simulation);

  void end(Simulation simulation);
}

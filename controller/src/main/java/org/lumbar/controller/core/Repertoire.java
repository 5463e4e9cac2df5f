package org.lumbar.controller.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;

/// What can be played on this pad: the programmes by the id of their routine, and the renderer that
/// makes levels of them. No session's cap is above the person's own, in steps of the wire.
public record Repertoire(
    Map<String, Programme> programmes, Renderer renderer, PadShape shape, int personalCapSteps) {
  public Repertoire {
    programmes = Map.copyOf(programmes);
  }

  public Optional<Programme> find(String routine) {
    return Optional.ofNullable(programmes.get(routine));
  }

  /// The ids of all routines, in order.
  List<String> ids() {
    return programmes.keySet().stream().sorted().toList();
  }

  Wanted nothing() {
    return Wanted.nothing(shape.motors().size(), shape.heaters());
  }
}

package org.lumbar.controller.core;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lumbar.controller.safety.PadShape;
import org.lumbar.controller.safety.Reach;
import org.lumbar.controller.safety.Wanted;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Rendering;

/// What can be played on this pad: the programmes by the id of their routine, and the renderer that
/// makes levels of them, for each reach that the pad has motors for: where some places are kept
/// out, the hands move to the others. No session's cap is above the person's own, in steps of the
/// wire.
public record Repertoire(Map<Reach, Stage> stages, PadShape shape, int personalCapSteps) {
  /// One pad, or what a reach leaves of it, with the programmes that fit it.
  public record Stage(Map<String, Programme> programmes, Renderer renderer) {
    public Stage {
      programmes = Map.copyOf(programmes);
    }
  }

  public Repertoire {
    stages = Map.copyOf(stages);
  }

  public Optional<Programme> find(String routine) {
    return find(routine, Reach.EVERYWHERE);
  }

  /// Empty where there is no such routine, or the pad has no motor within `reach`.
  Optional<Programme> find(String routine, Reach reach) {
    return Optional.ofNullable(stages.get(reach)).map(stage -> stage.programmes().get(routine));
  }

  Renderer renderer(Reach reach) {
    return everywhereIfNone(reach).renderer();
  }

  /// All motors off: how a massage within `reach` begins, and how it goes on after a pause.
  Rendering still(Reach reach) {
    return renderer(reach).still();
  }

  /// All programmes by the ids of their routines.
  public Map<String, Programme> programmes() {
    return everywhereIfNone(Reach.EVERYWHERE).programmes();
  }

  private Stage everywhereIfNone(Reach reach) {
    return Objects.requireNonNull(stages.getOrDefault(reach, stages.get(Reach.EVERYWHERE)));
  }

  /// The ids of all routines, in order.
  List<String> ids() {
    return programmes().keySet().stream().sorted().toList();
  }

  Wanted nothing() {
    return Wanted.nothing(shape.motors().size(), shape.heaters());
  }
}

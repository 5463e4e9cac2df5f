package org.lumbar.controller.core;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
  /// One pad, or what a reach leaves of it, with the routines by their ids. A routine is fitted to
  /// it when it is first asked for, or all are at once.
  public static final class Stage {
    private final Renderer renderer;
    private final List<String> routines;
    private final Function<String, Programme> fit;
    private final Map<String, Programme> fitted = new ConcurrentHashMap<>();

    public Stage(Renderer renderer, List<String> routines, Function<String, Programme> fit) {
      this.renderer = renderer;
      this.routines = List.copyOf(routines);
      this.fit = fit;
    }

    private Optional<Programme> find(String routine) {
      return routines.contains(routine)
          ? Optional.of(fitted.computeIfAbsent(routine, fit))
          : Optional.empty();
    }

    private boolean isFitted() {
      return fitted.size() == routines.size();
    }

    private void fitAll() {
      routines.forEach(this::find);
    }
  }

  public Repertoire {
    stages = Map.copyOf(stages);
  }

  /// The same, fitted: nobody who presses start should wait for it.
  public Repertoire fitted() {
    stages.values().forEach(Stage::fitAll);
    return this;
  }

  /// Whether all of it is fitted.
  public boolean isFitted() {
    return stages.values().stream().allMatch(Stage::isFitted);
  }

  public Optional<Programme> find(String routine) {
    return find(routine, Reach.EVERYWHERE);
  }

  /// Empty where there is no such routine, or the pad has no motor within `reach`.
  Optional<Programme> find(String routine, Reach reach) {
    return Optional.ofNullable(stages.get(reach)).flatMap(stage -> stage.find(routine));
  }

  Renderer renderer(Reach reach) {
    return everywhereIfNone(reach).renderer;
  }

  /// All motors off: how a massage within `reach` begins, and how it goes on after a pause.
  Rendering still(Reach reach) {
    return renderer(reach).still();
  }

  private Stage everywhereIfNone(Reach reach) {
    return Objects.requireNonNull(stages.getOrDefault(reach, stages.get(Reach.EVERYWHERE)));
  }

  /// The ids of all routines, in order.
  public List<String> ids() {
    return everywhereIfNone(Reach.EVERYWHERE).routines.stream().sorted().toList();
  }

  Wanted nothing() {
    return Wanted.nothing(shape.motors().size(), shape.heaters());
  }
}

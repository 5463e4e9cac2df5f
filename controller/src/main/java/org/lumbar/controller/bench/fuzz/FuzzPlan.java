package org.lumbar.controller.bench.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.Plan;
import org.lumbar.controller.bench.Spans;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.daemon.Fitting;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.pad.PadModel;

/// Makes the session of a seed: a pad, a routine and a person, a start, and then anything. One in
/// forty is left to run to its end, so that the limits on its length are met.
final class FuzzPlan {
  private static final Duration USUAL = Duration.ofSeconds(60);
  private static final Duration LONG = Duration.ofMinutes(17);
  private static final int ONE_IS_LONG_OF = 40;
  private static final int MOST_ACTS = 12;

  private static final Library LIBRARY = Library.shipped();
  private static final List<String> ROUTINES = LIBRARY.routineIds();
  private static final Map<PadLayout, Repertoire> REPERTOIRES =
      LIBRARY.layouts().stream()
          .collect(
              Collectors.toMap(Function.identity(), layout -> Fitting.repertoire(LIBRARY, layout)));

  private FuzzPlan() {}

  static Plan of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PadLayout layout = LIBRARY.layouts().get(random.nextInt(LIBRARY.layouts().size()));
    Chance chance = new Chance(random, PadModel.of(layout));
    Repertoire repertoire = REPERTOIRES.get(layout);
    if (repertoire == null) {
      throw new IllegalStateException("no repertoire for " + layout.id());
    }
    Duration length = chance.isOneIn(ONE_IS_LONG_OF) ? LONG : USUAL;
    Plan plan = Plan.of(layout, repertoire, chance.of(ROUTINES), seed);
    plan = chance.isOneIn(3) ? plan.clearedBy(chance.clearance()) : plan;
    return plan.acting(acts(chance, length)).lastingAtLeast(Plan.START_AT.plus(length));
  }

  private static List<Act> acts(Chance chance, Duration length) {
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Press(Plan.START_AT.plus(chance.upTo(Plan.START_AT)), Button.START));
    int more = chance.below(MOST_ACTS + 1);
    for (int one = 0; one < more; one++) {
      List<Act> next = new ArrayList<>(acts);
      next.addAll(something(chance, chance.upTo(Plan.START_AT.plus(length))));
      acts = Spans.clash(next).isEmpty() ? next : acts;
    }
    return acts;
  }

  private static List<Act> something(Chance chance, Duration at) {
    return switch (chance.below(10)) {
      case 0, 1 -> List.of(new Act.Press(at, chance.button()));
      case 2 -> List.of(new Act.Ask(at, chance.request(ROUTINES)));
      case 3 -> anotherStart(chance, at);
      case 4 ->
          chance.isOneIn(3)
              ? List.of(new Act.Screen(at, chance.clearance()))
              : List.of(new Act.Ask(at, chance.request(ROUTINES)));
      default -> somethingBreaks(chance, at);
    };
  }

  /// As people do who want it to go on: stop, which acknowledges, and then start.
  private static List<Act> anotherStart(Chance chance, Duration at) {
    Duration then = at.plus(Duration.ofMillis(500)).plus(chance.upTo(Duration.ofSeconds(2)));
    return List.of(new Act.Press(at, Button.STOP), new Act.Press(then, Button.START));
  }

  private static List<Act> somethingBreaks(Chance chance, Duration at) {
    var fault = chance.fault();
    Act begins = new Act.Break(at, fault);
    Duration longest = chance.isOneIn(2) ? Duration.ofSeconds(2) : Duration.ofSeconds(30);
    return chance.isOneIn(4)
        ? List.of(begins)
        : List.of(begins, new Act.Mend(at.plus(chance.upTo(longest)), fault));
  }
}

package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.render.Programme;

/// Everything that decides how a simulation goes: the same plan gives the same bytes. `acts` are in
/// the order of time, and the pad can do all of them; the simulation lasts for `least` at least.
public record Plan(
    PadLayout layout,
    Repertoire repertoire,
    String routine,
    long seed,
    Clearance clearance,
    Limits limits,
    List<Act> acts,
    Duration least) {
  /// By then the pad has been found.
  public static final Duration START_AT = Duration.ofSeconds(1);

  /// Long enough for any session, its longest pause included, to come to its end.
  private static final Duration PATIENCE = Duration.ofMinutes(16);

  /// Long enough for a start to succeed or to be given up.
  private static final Duration AFTERMATH = Duration.ofSeconds(4);

  public Plan {
    acts = Spans.inOrder(acts);
    for (Act act : acts) {
      if (act instanceof Act.Break(_, Mishap mishap)) {
        mishap.requireFit(layout);
      }
    }
    Spans.clash(acts)
        .ifPresent(
            words -> {
              throw new IllegalArgumentException(words + ": " + Spans.ADVICE);
            });
    if (repertoire.find(routine).isEmpty()) {
      throw new IllegalArgumentException("there is no routine \"%s\"".formatted(routine));
    }
  }

  /// A session of a healthy person that is started and left to itself.
  public static Plan of(PadLayout layout, Repertoire repertoire, String routine, long seed) {
    return new Plan(
        layout,
        repertoire,
        routine,
        seed,
        Clearance.unrestricted(),
        Limits.standard(),
        List.of(new Act.Press(START_AT, Button.START)),
        Duration.ZERO);
  }

  /// The same, and this too.
  public Plan with(Act... more) {
    return acting(Stream.concat(acts.stream(), Stream.of(more)).toList());
  }

  /// The same with other acts.
  public Plan acting(List<Act> others) {
    return new Plan(layout, repertoire, routine, seed, clearance, limits, others, least);
  }

  public Plan clearedBy(Clearance other) {
    return new Plan(layout, repertoire, routine, seed, other, limits, acts, least);
  }

  public Plan within(Limits others) {
    return new Plan(layout, repertoire, routine, seed, clearance, others, acts, least);
  }

  public Plan lastingAtLeast(Duration span) {
    return new Plan(layout, repertoire, routine, seed, clearance, limits, acts, span);
  }

  /// Whether `act` is what may begin a session.
  public static boolean isStart(Act act) {
    return act instanceof Act.Press(_, Button button) && button == Button.START;
  }

  public Programme programme() {
    return repertoire.find(routine).orElseThrow();
  }

  /// Before this time the simulation goes on even if no session is under way.
  public Duration earliestEnd() {
    Duration lastAct = acts.isEmpty() ? Duration.ZERO : acts.getLast().at();
    Duration settled = lastAct.plus(AFTERMATH);
    return settled.compareTo(least) > 0 ? settled : least;
  }

  /// A session that has not ended by then never will.
  Duration latestEnd() {
    return earliestEnd().plus(programme().length()).plus(PATIENCE);
  }
}

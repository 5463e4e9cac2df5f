package org.lumbar.controller.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;

/// The core's reachable states, explored completely, from a daemon that has just started.
///
/// Time and values are abstracted, or there would be no end: two states are of one kind when they
/// agree in everything that a rule of the core asks for (the fields of [Kind]), and the first state
/// found stands for its kind. From each, every kind of event comes, after each of a few spans that
/// lie on either side of the core's own time limits. What differs only within a kind, such as the
/// place in the routine, is the matter of the other tests.
class ReachableStatesTest {
  private static final Core CORE = new Core(Given.REPERTOIRE, Limits.standard(), true);
  private static final int MORE_THAN_ENOUGH = 20_000;

  private static final List<Duration> SPANS =
      List.of(
          Duration.ofMillis(20),
          Duration.ofMillis(600),
          Duration.ofMillis(2_100),
          Duration.ofSeconds(31),
          Duration.ofSeconds(61),
          Duration.ofSeconds(301),
          Duration.ofSeconds(901));

  /// What the past of a state holds, which no state tells by itself.
  private record Past(boolean hasPressedStart, boolean owesAcknowledgement) {}

  private record Kind(
      String condition,
      String detail,
      boolean hasPad,
      String padSays,
      boolean mayStart,
      boolean isAllowed,
      Past past) {}

  private record Node(State state, Past past, Duration now) {}

  private int transitions;

  @Test
  @DisplayName(
      "H26 H38 H40 H47 H62: no reachable state puts anything out without a press, a screening and every fault acknowledged")
  void everyReachableStateKeepsTheRules() {
    Set<Kind> known = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    Node first = new Node(State.initial(Given.ROUTINE), new Past(false, false), Given.NOW);
    known.add(kind(first));
    open.add(first);
    while (!open.isEmpty()) {
      Node node = open.poll();
      for (Node next : successors(node)) {
        if (known.add(kind(next))) {
          open.add(next);
        }
      }
      assertThat(known).as("the abstraction is finite").hasSizeLessThan(MORE_THAN_ENOUGH);
    }
    System.out.println("explored " + known.size() + " kinds of states, " + transitions + " steps");

    assertThat(known.stream().map(Kind::condition).distinct())
        .contains("Disconnected", "Idle", "Starting", "Running", "Paused", "Stopping", "Fault");
  }

  private List<Node> successors(Node node) {
    List<Node> found = new ArrayList<>();
    for (Duration span : SPANS) {
      Duration at = node.now().plus(span);
      for (Event event : Given.everyEvent(at)) {
        Step step = CORE.step(node.state(), event);
        transitions++;
        Past past = past(node, event, step.next());
        check(node, event, step, past);
        if (!(event instanceof Event.ShuttingDown)) {
          found.add(new Node(step.next(), past, at));
        }
      }
    }
    return found;
  }

  private static Past past(Node node, Event event, State next) {
    boolean owes = node.past().owesAcknowledgement();
    boolean pressed = node.past().hasPressedStart();
    if (next.condition() instanceof Condition.Fault) {
      boolean isNew = !(node.state().condition() instanceof Condition.Fault);
      owes = (owes || isNew) && !isPress(event, Button.STOP);
    }
    if (isPress(event, Button.START)) {
      Surroundings around = node.state().around();
      pressed |= around.clearance().mayStart() && around.allowance().refusal().isEmpty();
    } else if (isAtRest(next)) {
      pressed = false;
    }
    return new Past(pressed, owes);
  }

  private static void check(Node node, Event event, Step step, Past past) {
    State next = step.next();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Drive(var wanted, var permission, _)) {
        boolean isOff =
            wanted.levels().isOff()
                && wanted.setpoints().stream().allMatch(Celsius.OFF::equals)
                && permission.capSteps() == 0;
        boolean mayDrive =
            next.condition() instanceof Condition.Running
                && past.hasPressedStart()
                && !past.owesAcknowledgement();
        assertThat(isOff || mayDrive).as("output of %s on %s", node, event).isTrue();
      }
      if (effect instanceof Effect.Arm) {
        assertThat(past.hasPressedStart()).as("armed by %s on %s", node, event).isTrue();
      }
    }
    boolean wasFault = node.state().condition() instanceof Condition.Fault;
    if (wasFault
        && !(next.condition() instanceof Condition.Fault)
        && !(event instanceof Event.ShuttingDown)) {
      assertThat(next.condition()).isInstanceOf(Condition.Idle.class);
      assertThat(past.owesAcknowledgement()).as("left %s on %s", node, event).isFalse();
      assertThat(next.around().padFault()).isEqualTo(PadFault.NONE);
      assertThat(next.around().padIsOff()).isTrue();
    }
    if (isLocked(node.state()) && !(event instanceof Event.ShuttingDown)) {
      assertThat(isLocked(next)).as("left the lock of %s on %s", node, event).isTrue();
    }
    boolean isStop =
        isPress(event, Button.STOP) || event instanceof Event.Asked(_, _, Request.Stop _, _);
    if (isStop) {
      assertThat(next.condition())
          .as("stop in %s", node)
          .isNotInstanceOfAny(
              Condition.Running.class, Condition.Paused.class, Condition.Starting.class);
    }
  }

  private static boolean isPress(Event event, Button button) {
    return event instanceof Event.Pressed(_, Button pressed) && pressed == button;
  }

  private static boolean isLocked(State state) {
    return state.condition() instanceof Condition.Fault(Cause.Locked _, _, _);
  }

  private static boolean isAtRest(State state) {
    return switch (state.condition()) {
      case Condition.Disconnected _, Condition.Idle _, Condition.Fault _ -> true;
      case Condition.Starting _, Condition.Running _, Condition.Paused _, Condition.Stopping _ ->
          false;
    };
  }

  private static Kind kind(Node node) {
    State state = node.state();
    Surroundings around = state.around();
    return new Kind(
        state.condition().getClass().getSimpleName(),
        detail(state.condition(), node.now()),
        around.pad().isPresent(),
        around
            .telemetry()
            .map(
                said ->
                    said.state() + " " + (said.fault() != PadFault.NONE) + said.applied().isOff())
            .orElse("nothing"),
        around.clearance().mayStart(),
        around.allowance().refusal().isEmpty(),
        node.past());
  }

  private static String detail(Condition condition, Duration now) {
    return switch (condition) {
      case Condition.Disconnected _ -> "";
      case Condition.Idle idle -> idle.toString().replaceAll("PT[0-9.HMS]+", "");
      case Condition.Starting starting -> age(starting.since(), now);
      case Condition.Running(Session session) -> detail(session, now);
      case Condition.Paused(Session session, Duration since) ->
          detail(session, now) + " paused " + age(since, now);
      case Condition.Stopping stopping -> stopping.ending() + " " + age(stopping.since(), now);
      case Condition.Fault fault ->
          fault.cause().code() + " acknowledged " + fault.isAcknowledged();
    };
  }

  private static String detail(Session session, Duration now) {
    return "%s heat %s cap %d asked %s missed %d"
        .formatted(
            age(session.startedAt(), now),
            session.isHeatAllowed(),
            session.permission().capSteps(),
            session.attention().askedAt().isPresent(),
            session.attention().missedChecks());
  }

  /// Which of the core's time limits have passed.
  private static String age(Duration since, Duration now) {
    return Long.toString(
        SPANS.stream().filter(span -> now.minus(since).compareTo(span) >= 0).count());
  }
}

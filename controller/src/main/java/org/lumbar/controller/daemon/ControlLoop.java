package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Cause;
import org.lumbar.controller.core.Core;
import org.lumbar.controller.core.Effect;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.State;
import org.lumbar.controller.core.Step;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.safety.SafetyGate;
import org.lumbar.controller.safety.Verdict;
import org.lumbar.controller.safety.Watch;
import org.lumbar.protocol.link.HostLink;
import org.lumbar.protocol.link.LinkSignal;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.PadMessage;

/// The daemon's heart: feeds events to the core and carries out its effects, in order. It has no
/// thread and no clock; in real life a [LoopThread] calls it every 20 ms, in a simulation virtual
/// time does, and it is the same loop. One thread owns it.
public final class ControlLoop {
  /// L45: how often the loop comes round, and with it how often a session's frames go out.
  public static final Duration PERIOD = Duration.ofMillis(20);

  /// L45: without a session every 60 ms, and not the 200 ms that would do on a sound line: so a pad
  /// at rest is not taken for lost where a third of the frames is.
  private static final int IDLE_TICKS = 3;

  private final Core core;
  private final SafetyGate gate;
  private final HostLink link;
  private final PadWire wire;
  private final Outlook outlook;
  private final Watch watch;
  private final Tape tape;

  private State state;
  private LimitsTable padLimits = Limits.EXPECTED_OF_PAD;
  private Duration lastReview = Duration.ZERO;
  private Optional<Verdict> lastVerdict = Optional.empty();
  private boolean isStale;

  /// What the loop plays, within which limits, the routine that start begins first, and whether a
  /// comfort check must be answered (L21).
  public record Plan(
      Repertoire repertoire, Limits limits, String routine, boolean requiresAnswer) {}

  /// `link` is one that `tape` has made.
  public ControlLoop(Plan plan, Tape tape, HostLink link, Outlook outlook) {
    this.tape = tape;
    this.link = link;
    this.outlook = outlook;
    core = new Core(plan.repertoire(), plan.limits(), plan.requiresAnswer());
    gate = new SafetyGate(plan.repertoire().shape(), plan.limits());
    watch = new Watch(plan.repertoire().shape(), plan.limits());
    wire = new PadWire(link, plan.limits().duration(Limit.LEASE));
    state = State.initial(plan.routine());
  }

  public State state() {
    return state;
  }

  /// Whether the pad has not yet said that everything is off.
  boolean mayPadBeOn() {
    return state.around().padMayBeOn();
  }

  public void lineOpened(Duration now) {
    accept(new Input.LineOpened(now));
  }

  public void lineReceived(byte[] bytes, int length, Duration now) {
    accept(new Input.LineReceived(now, Chunk.of(bytes, length)));
  }

  public void lineClosed(String why, Duration now) {
    accept(new Input.LineClosed(now, why));
  }

  /// One round of the loop.
  public void tick(Duration now) {
    accept(new Input.Round(now));
  }

  /// Something has happened that did not come over the line.
  public void happen(Event event) {
    accept(new Input.Happened(event));
  }

  /// The one way in.
  public void accept(Input input) {
    try {
      take(input);
    } catch (RuntimeException | Error e) {
      tape.give(new Output.Broke(e.toString()));
      throw e;
    } finally {
      tape.turnOver(input, this);
    }
  }

  private void take(Input input) {
    switch (input) {
      case Input.LineOpened(Duration now) -> hear(link.lineOpened(now), now);
      case Input.LineReceived(Duration now, Chunk bytes) ->
          hear(link.received(bytes.toBytes(), bytes.length(), now), now);
      case Input.LineClosed(Duration now, String why) -> hear(link.lineClosed(why, now), now);
      case Input.Round(Duration now) -> comeRound(now);
      case Input.Happened(Event event) -> step(event);
    }
  }

  private void comeRound(Duration now) {
    wire.countTick();
    hear(link.ticked(now), now);
    step(new Event.Ticked(now));
    outlook.ticked(state, lastVerdict, link::statistics, now);
  }

  private void step(Event event) {
    State before = state;
    Step step = core.step(before, event);
    state = step.next();
    step.effects().forEach(effect -> carryOut(effect, event.at()));
    outlook.stepped(before.condition(), step.next().condition());
  }

  private void hear(List<LinkSignal> signals, Duration now) {
    for (LinkSignal signal : signals) {
      switch (signal) {
        case LinkSignal.Connected(PadMessage.Welcome welcome) -> {
          padLimits = welcome.limits();
          watch.forget();
          gate.reset();
          step(new Event.PadConnected(now, welcome.identity()));
        }
        case LinkSignal.Stale _ -> isStale = true;
        case LinkSignal.Heard(PadMessage.Telemetry said) -> {
          isStale = false;
          step(new Event.TelemetryHeard(now, said));
          watch
              .heard(said, now)
              .ifPresent(found -> step(new Event.Alarmed(now, new Cause.Found(found))));
          gate.hear(said.motorFaults());
          gate.withholdHeat(watch.heatHold());
        }
        case LinkSignal.Pressed(var button) -> step(new Event.Pressed(now, button));
        case LinkSignal.Refused(var refusal) -> step(new Event.PadRefused(now, refusal));
        case LinkSignal.Lost(String why) -> step(new Event.PadLost(now, why));
        case LinkSignal.Foreign(String why) -> step(new Event.PadForeign(now, why));
      }
    }
  }

  private void carryOut(Effect effect, Duration now) {
    switch (effect) {
      case Effect.Drive drive -> drive(drive, now);
      case Effect.Arm(var permission) -> wire.arm(permission, padLimits, now);
      case Effect.Stop(var reason) -> {
        gate.reset();
        lastVerdict = Optional.empty();
        wire.stop(reason, now);
        watch.toldStop(now);
      }
      case Effect.Heed(var cause) -> {
        tape.give(new Output.Heeded(cause));
        outlook.heed(cause);
      }
      case Effect.Announce(var happening) -> {
        tape.give(new Output.Announced(happening));
        outlook.announce(happening);
      }
      case Effect.Answer(long ticket, var reply) -> {
        tape.give(new Output.Answered(ticket, reply));
        outlook.answer(ticket, reply);
      }
    }
  }

  private void drive(Effect.Drive drive, Duration now) {
    // L46: while the pad's last word is stale no time passes for the gate, so nothing can rise.
    Duration since = isStale ? Duration.ZERO : now.minus(lastReview);
    Verdict verdict = gate.review(drive.wanted(), drive.permission(), since);
    lastReview = now;
    lastVerdict = Optional.of(verdict);
    if (state.isInSession() || wire.tick() % IDLE_TICKS == 0) {
      wire.drive(verdict.output(), drive.cue(), now);
      watch.told(verdict.output(), now);
    }
    if (verdict.revealsBug()) {
      step(new Event.Alarmed(now, new Cause.GateAlarm(verdict.narrowings().getFirst().sentence())));
    }
  }
}

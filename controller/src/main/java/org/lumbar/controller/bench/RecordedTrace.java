package org.lumbar.controller.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.core.Repertoire;
import org.lumbar.controller.core.State;
import org.lumbar.controller.daemon.ControlLoop;
import org.lumbar.controller.daemon.Turn;
import org.lumbar.controller.record.Recording;
import org.lumbar.controller.record.Replay;
import org.lumbar.controller.record.Story;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.status.Happening;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.routines.pad.PadLayout;

/// A recording as a trace: what the daemon knew of its pad at every tick, as its telemetry told.
/// Nobody knows how warm the skin was.
public final class RecordedTrace {
  /// So much of the rest before and after something happened is of use.
  private static final Duration AROUND = Duration.ofSeconds(10);

  /// A pad that hears nothing for so long has switched itself off (limit L45).
  private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

  private static final String DIFFERENCE =
      "This program answers differently from here on; ./lumbar replay says how.";

  private final Recording recording;
  private final PadLayout layout;
  private final Replay replay;
  private final List<Story.Entry> story;
  private final List<Happening> happenings = new ArrayList<>();
  private final Duration from;
  private final Duration to;

  private RecordedTrace(Recording recording, PadLayout layout, Repertoire repertoire) {
    this.recording = recording;
    this.layout = layout;
    replay = new Replay(recording, layout, repertoire);
    story = Story.of(recording.turns());
    List<Duration> told = story.stream().map(Story.Entry::at).toList();
    from = told.isEmpty() ? recording.start() : later(told.getFirst().minus(AROUND));
    to = told.isEmpty() ? recording.end() : earlier(told.getLast().plus(AROUND));
  }

  /// It begins a moment before the first thing that happened, in the daemon's own time as the story
  /// tells it. Where the loop of today answers differently it ends, and says so.
  public static Trace of(Recording recording, PadLayout layout, Repertoire repertoire) {
    RecordedTrace recorded = new RecordedTrace(recording, layout, repertoire);
    Plan plan = Plan.of(layout, repertoire, recording.head().chosen(), 0).acting(List.of());
    return new Trace(plan, recorded.samples(), recorded.happenings(), recorded.acts());
  }

  private Duration later(Duration time) {
    return time.compareTo(recording.start()) > 0 ? time : recording.start();
  }

  private Duration earlier(Duration time) {
    return time.compareTo(recording.end()) < 0 ? time : recording.end();
  }

  private List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    List<Turn> turns = recording.turns();
    int fed = 0;
    for (Duration at = from.plus(ControlLoop.PERIOD);
        at.compareTo(to) <= 0;
        at = at.plus(ControlLoop.PERIOD)) {
      int due = fed;
      while (due < turns.size() && turns.get(due).input().at().compareTo(at) <= 0) {
        due++;
      }
      if (replay.run(turns.subList(fed, due)) instanceof Replay.Outcome.Differs differs) {
        happenings.add(new Happening(differs.at(), "differs", DIFFERENCE));
        return samples;
      }
      fed = due;
      samples.add(sample(at, replay.state()));
    }
    return samples;
  }

  private Sample sample(Duration at, State state) {
    Optional<PadMessage.Telemetry> told =
        state
            .around()
            .telemetry()
            .filter(_ -> at.minus(state.around().heardAt()).compareTo(TRUSTED_FOR) <= 0);
    return new Sample(
        at,
        Situation.of(state),
        Tracer.phase(state),
        told.map(PadMessage.Telemetry::state).orElse(PadState.SAFE),
        told.map(PadMessage.Telemetry::fault).orElse(PadFault.NONE),
        told.map(PadMessage.Telemetry::enabled).orElse(false),
        told.map(PadMessage.Telemetry::applied)
            .orElseGet(() -> MotorLevels.off(layout.motors().size())),
        heaters(told));
  }

  private List<Sample.Heat> heaters(Optional<PadMessage.Telemetry> told) {
    List<Sample.Heat> heaters = new ArrayList<>();
    for (int heater = 0; heater < layout.heaters().size(); heater++) {
      int one = heater;
      heaters.add(
          Sample.Heat.heard(
              told.filter(said -> one < said.heaters().size())
                  .map(said -> said.heaters().get(one))));
    }
    return heaters;
  }

  private List<Happening> happenings() {
    for (Story.Entry entry : story) {
      Duration at = entry.at();
      switch (entry) {
        case Story.Entry.Said(_, String kind, String text) ->
            happenings.add(new Happening(at, kind, text));
        case Story.Entry.Line(_, boolean isOpen, String why) ->
            happenings.add(new Happening(at, "line", isOpen ? "opened" : "closed: " + why));
        case Story.Entry.Pressed _, Story.Entry.Came _ -> {}
      }
    }
    return happenings;
  }

  private List<Trace.Done> acts() {
    List<Trace.Done> acts = new ArrayList<>();
    for (Story.Entry entry : story) {
      Duration at = entry.at();
      act(entry, at).ifPresent(act -> acts.add(new Trace.Done(at, act)));
    }
    return acts;
  }

  private static Optional<Act> act(Story.Entry entry, Duration at) {
    return switch (entry) {
      case Story.Entry.Pressed(_, var button) -> Optional.of(new Act.Press(at, button));
      case Story.Entry.Came(_, Event.Asked(_, _, var request, _)) ->
          Optional.of(new Act.Ask(at, request));
      case Story.Entry.Came(_, Event.Screened(_, Clearance clearance)) ->
          Optional.of(new Act.Screen(at, clearance));
      case Story.Entry.Came _, Story.Entry.Said _, Story.Entry.Line _ -> Optional.empty();
    };
  }
}

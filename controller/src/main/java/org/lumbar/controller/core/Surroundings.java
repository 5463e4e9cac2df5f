package org.lumbar.controller.core;

import java.time.Duration;
import java.util.Optional;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Reach;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage.Telemetry;
import org.lumbar.protocol.message.PadState;

/// What is known apart from the session: the pad and its last word, what the screening and the past
/// sessions allow, the routine that the next press on start begins, and how many sessions there
/// have been.
public record Surroundings(
    Optional<PadIdentity> pad,
    Optional<Telemetry> telemetry,
    Duration heardAt,
    Clearance clearance,
    Allowance allowance,
    String chosen,
    int sessions) {
  private static final Allowance UNREAD =
      Allowance.unknown("One moment: the past massages are being read. Then press start again.");
  private static final Allowance BEHIND =
      Allowance.unknown("One moment: the last massage is being written down.");

  public static Surroundings unknown(String chosen) {
    return new Surroundings(
        Optional.empty(), Optional.empty(), Duration.ZERO, Clearance.DUE, UNREAD, chosen, 0);
  }

  boolean padIsOff() {
    return telemetry
        .filter(said -> said.state() != PadState.ARMED && said.applied().isOff())
        .isPresent();
  }

  /// Whether its last word is not that everything is off. A pad that is gone goes off by itself.
  public boolean padMayBeOn() {
    return telemetry.isPresent() && !padIsOff();
  }

  PadFault padFault() {
    return telemetry.map(Telemetry::fault).orElse(PadFault.NONE);
  }

  /// What `event` changes here, whatever the condition.
  Surroundings after(Event event) {
    return switch (event) {
      case Event.PadConnected(_, PadIdentity identity) ->
          new Surroundings(
              Optional.of(identity),
              Optional.empty(),
              heardAt,
              clearance,
              allowance,
              chosen,
              sessions);
      case Event.PadLost _, Event.PadForeign _ ->
          new Surroundings(
              Optional.empty(), Optional.empty(), heardAt, clearance, allowance, chosen, sessions);
      case Event.TelemetryHeard(Duration at, Telemetry said) ->
          new Surroundings(pad, Optional.of(said), at, clearance, allowance, chosen, sessions);
      case Event.Screened(_, Clearance allowed) ->
          new Surroundings(pad, telemetry, heardAt, allowed, allowance, chosen, sessions);
      case Event.Allowed(_, Allowance newest) -> allowing(newest, sessions);
      case Event.Asked(_, _, Request.Stop(StopCause cause), _) -> after(cause);
      case Event.Asked _,
          Event.Ticked _,
          Event.PadRefused _,
          Event.Pressed _,
          Event.Alarmed _,
          Event.ShuttingDown _ ->
          this;
    };
  }

  /// H48: after pain nothing starts before a new screening; H21: on bone only hips and glutes.
  Surroundings after(StopCause cause) {
    Clearance next =
        switch (cause) {
          case NO_REASON, OTHER -> clearance;
          case SHARP_PAIN, DOWN_THE_LEG, FEELING_WORSE -> Clearance.DUE;
          case ON_BONE -> clearance.with(Care.USUAL.within(Reach.HIPS));
        };
    return new Surroundings(pad, telemetry, heardAt, next, allowance, chosen, sessions);
  }

  Surroundings choosing(String routine) {
    return new Surroundings(pad, telemetry, heardAt, clearance, allowance, routine, sessions);
  }

  Surroundings withOneMoreSession() {
    return allowing(allowance, sessions + 1);
  }

  /// H25: an allowance that does not know of all sessions so far allows nothing.
  private Surroundings allowing(Allowance newest, int begun) {
    Allowance allowed = newest.counted() >= begun ? newest : BEHIND;
    return new Surroundings(pad, telemetry, heardAt, clearance, allowed, chosen, begun);
  }
}

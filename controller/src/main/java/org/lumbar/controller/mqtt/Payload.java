package org.lumbar.controller.mqtt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/// What the pad says, in the shape in which it travels: each record is one JSON object whose names
/// are those of its components in snake case, a unit at the end. `v` is the version of the tree,
/// `ts` the wall clock in milliseconds since 1970. Fields are added, never renamed or given another
/// meaning.
sealed interface Payload {
  int VERSION = 1;

  /// Not JSON but one word, so that any dashboard can read it.
  record Availability(boolean online) implements Payload {}

  record Description(
      int v,
      long ts,
      String version,
      Identity pad,
      List<Motor> motors,
      List<Heater> heaters,
      Caps caps,
      List<Routine> routines,
      List<String> commands,
      Line line,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> page)
      implements Payload {}

  record Identity(String layout, String serial, String firmware) {}

  record Motor(String id, double xMm, double yMm, double radiusMm, boolean excluded, String over) {}

  record Heater(String id, double xMm, double yMm, double widthMm, double heightMm) {}

  record Caps(double level, double heatC, long sessionS) {}

  record Routine(String id, String title, String depth, long seconds) {}

  record Status(
      int v,
      long ts,
      long seq,
      String state,
      String routine,
      String message,
      List<String> holds,
      Optional<String> fault,
      boolean padConnected,
      List<Double> levels,
      List<StillMotor> still,
      List<Heat> heaters,
      Next next,
      Line line)
      implements Payload {}

  record StillMotor(String id, String why) {}

  record Next(
      int sessionsLeft,
      long massageLeftS,
      long heatLeftS,
      Optional<Rest> rest,
      Optional<Rest> deepRest,
      Optional<String> gentler,
      Optional<Asked> asked,
      List<String> advice) {}

  record Rest(Optional<Long> until, String text) {}

  record Asked(String occasion, String text) {}

  record Heat(String id, double setpointC, Optional<Double> surfaceC, int dutyPercent) {}

  record Line(
      String condition,
      long sent,
      long received,
      long bad,
      long gaps,
      long duplicates,
      long roundTripP50Ms,
      long roundTripP99Ms,
      long telemetryAgeMs) {}

  record Session(
      int v,
      long ts,
      boolean active,
      String state,
      String id,
      String routine,
      String title,
      String part,
      String technique,
      long elapsedS,
      long remainingS,
      double cap,
      boolean heatAllowed,
      String startedBy,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Question> question)
      implements Payload {}

  record Question(String kind, String text, long leftS) {}

  record NoSession(int v, long ts, boolean active, String state, String routine)
      implements Payload {}

  record Live(
      int v,
      long seq,
      long tMs,
      List<Double> levels,
      List<Optional<Double>> surfaceC,
      long remainingS)
      implements Payload {}

  record Fault(
      int v,
      long ts,
      boolean latched,
      String code,
      String text,
      String next,
      String priority,
      long since,
      String clear)
      implements Payload {}

  record NoFault(int v, long ts, boolean latched) implements Payload {}

  record Event(int v, long ts, String kind, String text) implements Payload {}

  /// A command that was not obeyed, told to everybody.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rejection(
      int v,
      long ts,
      String kind,
      String text,
      String verb,
      String reason,
      String by,
      Optional<String> id)
      implements Payload {}

  /// The answer to the one who asked.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ack(
      int v,
      long ts,
      Optional<String> id,
      String verb,
      String status,
      Optional<String> reason,
      String text,
      String state)
      implements Payload {}
}

package org.lumbar.controller.bench;

/// What can go wrong around the simulated pad and its line: with the daemon's process and machine,
/// with broker and page, and with the people. Each has a name, and is let happen where `where`
/// says: by itself in a simulation, or with real processes in a row of the safety case or a test.
public enum Surrounding {
  KILLED("F40", "daemon-killed", "The daemon is killed, kill -9.", row("H26")),
  NO_TIMER("F41", "no-timer", "The daemon's own time limits are not there.", row("H12")),
  PAUSED("F42", "daemon-paused", "The machine stops the daemon for a while (SIGSTOP).", row("H27")),
  FROZEN(
      Frozen.ID,
      Frozen.NAME,
      "The control thread alone stands still; = ms that it lasts (1..60000, usually 1500).",
      "simulate, scenarios, " + row("H28")),
  DAMAGED_FILE(
      "F44", "damaged-configuration", "The configuration is cut, emptied or flipped.", row("H43")),
  DISK_FULL("F45", "disk-full", "The disk of the state fills.", row("H44")),
  CLOCK_JUMP("F46b", "clock-jump", "The wall clock jumps by an hour or a day.", row("H45")),
  THREAD_DIES(
      "F47", "thread-dies", "A thread of the daemon dies of an error or of no memory.", tests()),
  TERMINATED("F48", "terminated", "SIGTERM in the middle of a massage.", row("H58")),
  FLOOD("F60", "flood", "Broker and page are flooded.", row("H41")),
  BROKER_LOST("F65", "broker-lost", "The broker goes, or is half gone.", tests()),
  KEPT_COMMANDS("F66", "kept-commands", "The broker has kept commands.", row("H39")),
  MALFORMED("F67", "malformed", "Commands that are no commands, of any kind.", tests()),
  STRANGER("F68", "bad-certificate", "A broker that cannot prove who it is.", tests()),
  ASLEEP(
      Asleep.ID,
      Asleep.NAME,
      "Nobody answers when asked, as if asleep.",
      "simulate, scenarios, " + row("H13")),
  CONFLICT("F70", "conflict", "Page, broker and buttons ask at once.", row("H46")),
  OLD_PAGE("F71", "old-page", "A page from before asks: only its stop is heard.", tests()),
  OLD_ANSWERS(
      "F72", "old-answers", "The health answers are old, edited, or somebody else's.", row("H47")),
  NOISE("F80", "nominal-noise", "8 hours of ordinary noise: nothing may trip.", row("H57")),
  CHANCE(
      "F81", "chance", "Sessions that chance makes, with all of these.", "lumbar test --fuzz 200");

  private final String id;
  private final String called;
  private final String sentence;
  private final String where;

  Surrounding(String id, String called, String sentence, String where) {
    this.id = id;
    this.called = called;
    this.sentence = sentence;
    this.where = where;
  }

  private static String row(String hazard) {
    return "lumbar test --hazards --only " + hazard;
  }

  private static String tests() {
    return "lumbar verify";
  }

  public String id() {
    return id;
  }

  /// The name that people call it by.
  public String called() {
    return called;
  }

  public String sentence() {
    return sentence;
  }

  /// What lets it happen.
  public String where() {
    return where;
  }
}

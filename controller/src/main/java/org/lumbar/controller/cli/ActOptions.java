package org.lumbar.controller.cli;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.controller.bench.Act;
import org.lumbar.controller.bench.ActWords;
import org.lumbar.controller.bench.Plan;
import org.lumbar.protocol.message.Button;
import picocli.CommandLine.Option;

/// The options for what is done to a simulated session.
final class ActOptions {
  @Option(
      names = "--press",
      paramLabel = "BUTTON@TIME",
      description = {
        "Press a button of the pad: start, stop, softer or heat, as in stop@90s. May be given again.",
        "Unless start is among them it is pressed at 1 s, but not with --interactive. Times count from",
        "the beginning: 90s, 1:30, 2m, 250ms."
      })
  private List<String> presses = List.of();

  @Option(
      names = "--command",
      paramLabel = "NAME@TIME",
      description =
          "Ask from afar: stop, pause, softer, heat_off, choose=ROUTINE, as in softer@90s. May be given again.")
  private List<String> commands = List.of();

  @Option(
      names = "--fault",
      paramLabel = "NAME[=VALUE]@TIME[..TIME]",
      description =
          "Let something go wrong, for good or until a second time, as in F22@90s..2m. May be given again.")
  private List<String> faults = List.of();

  /// `plan` with what was asked for; where `startsItself`, start is pressed unless a press on start
  /// was given.
  Plan addTo(Plan plan, boolean startsItself) {
    try {
      List<Act> acts = new ArrayList<>();
      presses.forEach(words -> acts.add(ActWords.press(words)));
      if (startsItself && acts.stream().noneMatch(Plan::isStart)) {
        acts.add(new Act.Press(Plan.START_AT, Button.START));
      }
      commands.forEach(words -> acts.add(ActWords.command(words)));
      faults.forEach(words -> acts.addAll(ActWords.fault(words)));
      return plan.acting(acts);
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.wrongUsage(wrong);
    }
  }
}

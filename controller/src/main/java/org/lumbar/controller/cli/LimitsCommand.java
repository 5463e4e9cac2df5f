package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.lumbar.controller.safety.Limit;
import org.lumbar.controller.safety.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar limits`: every limit that can be set, what holds, and the bounds that nothing passes.
@Command(
    name = "limits",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the limits that guard the person: what holds now, and the hard bounds.",
      "A limit is set by its name in the table [limits] of the configuration; beyond its bounds nothing starts.",
      "Level 6.0 (L1), 41.0 °C (L24) and the motors that are never driven (L6) cannot be set at all."
    })
final class LimitsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  /// One limit as its JSON has it, in the unit that ends its name.
  record Row(
      String id, String name, String what, double value, double standard, double from, double to) {}

  @Override
  public Integer call() {
    Limits limits = configuration.read().limits();
    List<Row> rows = Arrays.stream(Limit.values()).map(limit -> row(limit, limits)).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(out, rows);
      return ExitCode.FINE;
    }
    out.printf("%-4s %-24s %8s %16s  %s%n", "ID", "NAME", "VALUE", "BOUNDS", "LIMITS");
    rows.forEach(
        row ->
            out.printf(
                "%-4s %-24s %8s %16s  %s%s%n",
                row.id(),
                row.name(),
                Limits.plain(row.value()),
                Limits.plain(row.from()) + " to " + Limits.plain(row.to()),
                row.what(),
                row.value() == row.standard()
                    ? ""
                    : " (standard: " + Limits.plain(row.standard()) + ")"));
    out.flush();
    return ExitCode.FINE;
  }

  private static Row row(Limit limit, Limits limits) {
    return new Row(
        limit.id(),
        limit.key(),
        limit.what(),
        limits.value(limit),
        limit.standard(),
        limit.least(),
        limit.most());
  }
}

package org.lumbar.controller.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lumbar.controller.bench.Surrounding;
import org.lumbar.sim.fault.Fault;
import org.lumbar.sim.fault.Quantity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar faults`: everything that can be made to go wrong with a simulated pad and its line, and
/// around them.
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the faults of the simulated pad and its line, with the values that they take, for pad, simulate",
      "and scenarios; and below them what goes wrong around the pad, each with the command that tries it.",
      "A fault is called by id or name, with values after a =, several with a / between: line-flips=0.3/4"
    })
final class FaultsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON array instead of a table.")
  private boolean json;

  private static final String PAD = "pad, simulate, scenarios";

  private record Value(String meaning, double least, double most, double usual) {
    static Value of(Quantity quantity) {
      return new Value(quantity.meaning(), quantity.least(), quantity.most(), quantity.usual());
    }
  }

  private record Row(
      String id, String name, String sentence, String example, List<Value> values, String where) {
    static Row of(Fault fault) {
      List<Value> values = fault.quantities().stream().map(Value::of).toList();
      return new Row(fault.id(), fault.name(), fault.sentence(), fault.example(), values, PAD);
    }

    static Row of(Surrounding fault) {
      return new Row(
          fault.id(), fault.called(), fault.sentence(), fault.called(), List.of(), fault.where());
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      Output.json(
          out,
          Stream.concat(
                  Fault.all().stream().map(Row::of),
                  Arrays.stream(Surrounding.values()).map(Row::of))
              .toList());
    } else {
      Fault.all().forEach(fault -> print(fault, out));
      out.printf("%nAround the pad%n%n");
      Arrays.stream(Surrounding.values()).forEach(fault -> print(fault, out));
    }
    out.flush();
    return ExitCode.FINE;
  }

  private static void print(Surrounding fault, PrintWriter out) {
    out.printf("%-5s %-24s %s%n", fault.id(), fault.called(), fault.sentence());
    out.printf("%30s > %s%n", "", fault.where());
  }

  private static void print(Fault fault, PrintWriter out) {
    out.printf("%-5s %-24s %s%n", fault.id(), fault.name(), fault.sentence());
    fault.quantities().forEach(value -> out.printf("%30s = %s%n", "", value.explanation()));
  }
}

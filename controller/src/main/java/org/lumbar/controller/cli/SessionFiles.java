package org.lumbar.controller.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.bench.Simulation;
import org.lumbar.controller.bench.Trace;
import org.lumbar.controller.bench.output.ChromeTrace;
import org.lumbar.controller.bench.output.SessionPicture;
import org.lumbar.controller.bench.output.Table;
import org.lumbar.controller.bench.output.Waveform;
import picocli.CommandLine.Option;

/// The files that a simulation is written into when asked.
final class SessionFiles {
  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Also draw it: state, zones, motors, heat, and every press, fault and event.")
  private @Nullable Path svg;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Also write what every motor and heater really did, a row for every 20 ms.")
  private @Nullable Path csv;

  @Option(
      names = "--vcd",
      paramLabel = "FILE",
      description = "Also write waveforms (VCD), for GTKWave and PulseView.")
  private @Nullable Path vcd;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Also write a Chrome trace, for Perfetto and chrome://tracing.")
  private @Nullable Path chrome;

  /// Looks whether all can be written, `record` too, before anything begins.
  void requireRoom(@Nullable Path record) {
    OutputFiles.require(svg, csv, vcd, chrome, record);
  }

  /// Lets what is to be written be kept. Before `simulation` runs.
  void prepare(Simulation simulation) {
    if (isAnyAsked()) {
      simulation.traced();
    }
  }

  private boolean isAnyAsked() {
    return Stream.of(svg, csv, vcd, chrome).anyMatch(Objects::nonNull);
  }

  void write(Simulation simulation, String title) {
    if (isAnyAsked()) {
      write(simulation.trace(), title);
    }
  }

  private void write(Trace trace, String title) {
    if (svg != null) {
      OutputFiles.write(svg, SessionPicture.svg(trace, title, List.of()));
    }
    if (csv != null) {
      OutputFiles.write(csv, Table.csv(trace));
    }
    if (vcd != null) {
      OutputFiles.write(vcd, Waveform.vcd(trace));
    }
    if (chrome != null) {
      OutputFiles.write(chrome, Output.compact(ChromeTrace.of(trace)));
    }
  }
}

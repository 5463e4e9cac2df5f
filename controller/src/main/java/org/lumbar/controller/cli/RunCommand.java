package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.config.Configuration;
import org.lumbar.controller.daemon.Daemon;
import org.lumbar.controller.daemon.LocalPanel;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.SerialPadLine;
import org.lumbar.controller.daemon.Station;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.history.History;
import org.lumbar.controller.latch.DaemonLock;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.record.FlightRecorder;
import org.lumbar.controller.record.Head;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.hardware.serial.SerialSettings;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lumbar run`: the daemon for a pad on a serial port.
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the daemon for the pad on a serial port until Ctrl-C or SIGTERM, which switch the pad off first.",
      "The health questions must have been answered once: on the page, or with ./lumbar screen."
    })
final class RunCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ConfigurationOption configuration;

  @Option(
      names = "--serial",
      paramLabel = "PATH",
      description =
          "The pad's port, for example /dev/serial/by-id/...; overrides the configuration.")
  private @Nullable String serial;

  @Option(
      names = "--broker",
      paramLabel = "URL",
      description = "The MQTT broker, mqtt://host:port; overrides the configuration.")
  private @Nullable String broker;

  @Option(
      names = "--page-port",
      paramLabel = "PORT",
      description = "The page's port, 0 for a free one; overrides the configuration.")
  private @Nullable Integer pagePort;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Configuration settings = settings();
    SystemTimeline timeline = new SystemTimeline();
    try (DaemonLock _ =
        StateFolder.alone(
            settings.stateFolder(),
            ExitCode.CONFIGURATION_INVALID,
            "Another daemon lives in %s. End it first, or give this one a folder of its own with --state.")) {
      configuration.refuseIfCutOff(settings.stateFolder(), timeline.instant());
      return serve(settings, timeline);
    }
  }

  private int serve(Configuration settings, SystemTimeline timeline)
      throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Library library = Pads.library(settings.massage().folder(), err);
    PadLayout layout = Pads.layout(library, settings.massage().layout());
    Profile profile = Pads.profile(settings.massage().profile(), ExitCode.CONFIGURATION_INVALID);
    String routine = Pads.routine(library, settings.massage().routine()).id();
    ScreeningBook screening = ScreeningBook.in(settings.stateFolder(), timeline, settings.limits());
    History history = Histories.open(settings.stateFolder(), settings.limits(), timeline::reading);
    PageServer page = page(settings, screening);
    SerialSettings port = new SerialSettings(settings.serial().path(), settings.serial().baud());
    Station station =
        Station.open(
            new Station.Bill(
                library,
                layout,
                profile,
                routine,
                settings.limits(),
                settings.massage().requiresAnswer()),
            new Station.Pad(new SerialPadLine(port), Optional.empty()),
            new Station.Watchers(
                new TerminalBoard(err),
                page,
                Brokers.settings(settings.mqtt()),
                recorder(settings, profile, timeline),
                Version.present()),
            new Daemon.Books(screening, history, FaultBook.in(settings.stateFolder(), timeline)),
            timeline);
    greet(settings, page, screening);
    LocalPanel panel = LocalPanel.open(settings.panel(), station.daemon(), timeline);
    panel.trouble().ifPresent(err::println);
    int exitCode = Serving.until(Optional.empty(), station);
    panel.close();
    return exitCode;
  }

  private Configuration settings() {
    Configuration settings = configuration.read();
    settings = serial == null ? settings : settings.withSerialPath(serial);
    settings = broker == null ? settings : settings.withBroker(broker);
    return pagePort == null ? settings : settings.withPagePort(pagePort);
  }

  private static PageServer page(Configuration settings, ScreeningBook screening) {
    try {
      return new PageServer(settings.page().address(), settings.page().port(), screening);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.CONFIGURATION_INVALID,
          "The page cannot be served on %s port %d: %s. Choose another with --page-port (0: a free one)."
              .formatted(settings.page().address(), settings.page().port(), e.getMessage()));
    }
  }

  private static LoopRecorder recorder(
      Configuration settings, Profile profile, SystemTimeline timeline) {
    return settings.recorder().isOn()
        ? FlightRecorder.start(
            new FlightRecorder.Settings(recordings(settings), settings.recorder().bytes()),
            new Head.Origin(Version.present(), profile),
            timeline)
        : LoopRecorder.NONE;
  }

  private static Path recordings(Configuration settings) {
    return settings.stateFolder().resolve("recordings");
  }

  private void greet(Configuration settings, PageServer page, ScreeningBook screening) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Page:   " + page.url());
    out.println("Pad:    " + settings.serial().path());
    out.println("Broker: " + settings.mqtt().broker().orElse("none (give one with --broker)"));
    out.println(
        "Record: "
            + (settings.recorder().isOn()
                ? recordings(settings) + " (./lumbar replay reads it)"
                : "off"));
    if (screening.isDue()) {
      out.println("The health questions wait for an answer: on the page, or with ./lumbar screen.");
    }
    out.flush();
  }
}

package org.lumbar.controller.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lumbar.controller.daemon.Daemon;
import org.lumbar.controller.daemon.LoopRecorder;
import org.lumbar.controller.daemon.Station;
import org.lumbar.controller.daemon.SystemTimeline;
import org.lumbar.controller.demo.DemoCalendar;
import org.lumbar.controller.demo.SimulatedLine;
import org.lumbar.controller.demo.broker.EmbeddedBroker;
import org.lumbar.controller.history.HistoryFile;
import org.lumbar.controller.latch.FaultBook;
import org.lumbar.controller.mqtt.MqttSettings;
import org.lumbar.controller.page.Demo;
import org.lumbar.controller.page.PageServer;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.person.Profile;
import org.lumbar.sim.pad.PadModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lumbar demo`: everything in one process.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a simulated pad, a broker, the daemon and its page in one process; nothing has to be installed.",
      "Open the printed page, press Start on the simulated pad and answer the questions once. Ctrl-C ends it safely."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String FIRST_ROUTINE = "unclench-10";
  private static final long SEED = 1;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "End by itself after N seconds, safely and with exit code 0.")
  private @Nullable Integer seconds;

  @Option(
      names = "--page-port",
      paramLabel = "PORT",
      description = "The page's port (default: a free one).")
  private int pagePort;

  @Option(
      names = "--broker-port",
      paramLabel = "PORT",
      description = "The broker's port (default: a free one).")
  private int brokerPort;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "back-20",
      description = "The simulated pad's layout (default: ${DEFAULT-VALUE}).")
  private String layout = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (seconds != null && seconds <= 0) {
      throw new CommandFailure(
          ExitCode.WRONG_USAGE, "--seconds must be 1 or more, was %d.".formatted(seconds));
    }
    Path folder = Files.createTempDirectory("lumbar-demo");
    try (EmbeddedBroker broker = broker()) {
      return serve(broker, folder);
    } finally {
      clear(folder);
    }
  }

  private int serve(EmbeddedBroker broker, Path folder) throws IOException, InterruptedException {
    Library library = Library.shipped();
    PadLayout pad = Pads.layout(library, layout);
    SystemTimeline timeline = new SystemTimeline();
    DemoCalendar calendar = new DemoCalendar(timeline);
    ScreeningBook screening = ScreeningBook.in(folder, calendar, Limits.standard());
    PageServer page = page(screening);
    SimulatedLine line = new SimulatedLine(PadModel.of(pad), SEED, timeline::now);
    Station station =
        Station.open(
            new Station.Bill(
                library, pad, Profile.standard(), FIRST_ROUTINE, Limits.standard(), false),
            new Station.Pad(line, Optional.of(new Demo(line, calendar))),
            new Station.Watchers(
                new TerminalBoard(spec.commandLine().getErr()),
                page,
                Optional.of(MqttSettings.open(broker.address(), "home", "demo")),
                LoopRecorder.NONE,
                Version.present()),
            new Daemon.Books(
                screening,
                Histories.open(folder, Limits.standard(), calendar::reading),
                FaultBook.in(folder, calendar)),
            timeline);
    greet(page.url(), broker);
    return Serving.until(Optional.ofNullable(seconds).map(Duration::ofSeconds), station);
  }

  private EmbeddedBroker broker() {
    try {
      return EmbeddedBroker.start(brokerPort);
    } catch (IllegalStateException taken) {
      throw notListening("--broker-port", brokerPort);
    }
  }

  private PageServer page(ScreeningBook screening) {
    try {
      return new PageServer("127.0.0.1", pagePort, screening);
    } catch (IOException taken) {
      throw notListening("--page-port", pagePort);
    }
  }

  private static CommandFailure notListening(String option, int port) {
    return new CommandFailure(
        ExitCode.WRONG_USAGE,
        "Port %d of this machine cannot be opened: another program has it, or it is kept for root. Name another with %s, or leave that out."
            .formatted(port, option));
  }

  private static void clear(Path folder) throws IOException {
    HistoryFile.remove(folder);
    ScreeningBook.remove(folder);
    FaultBook.remove(folder);
    Files.deleteIfExists(folder);
  }

  private void greet(String url, EmbeddedBroker broker) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Page:   " + url);
    out.println("Broker: " + broker.address());
    out.printf(
        "Watch:  mosquitto_sub -h %s -p %d -t 'lumbar/v1/#' -v%n",
        broker.address().getHost(), broker.address().getPort());
    out.println("Open the page, press Start on the simulated pad, and answer the questions once.");
    out.println("Ctrl-C ends the demo; everything is switched off first.");
    out.flush();
  }
}

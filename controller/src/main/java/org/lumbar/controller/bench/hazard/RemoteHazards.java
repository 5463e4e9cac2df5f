package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lumbar.controller.bench.rig.BrokerClient;
import org.lumbar.controller.bench.rig.BrokerProcess;
import org.lumbar.controller.bench.rig.DaemonProcess;
import org.lumbar.controller.bench.rig.Flood;
import org.lumbar.controller.bench.rig.PadMoment;
import org.lumbar.controller.bench.rig.PageClient;
import org.lumbar.controller.bench.rig.Rig;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;

/// H39 to H42: what anybody on the broker or the page can bring about, with a real broker.
final class RemoteHazards {
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final Duration A_MOMENT = Duration.ofMillis(120);

  private static final Celsius CONFIGURED = Celsius.of(35);

  private RemoteHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H39", SERIOUS, "a stored message starts a massage")
            .withRealProcesses(
                "F66",
                "commands that the broker has stored, a start among them, are refused and told when the daemon comes",
                Rigged.trial(RemoteHazards::stored)),
        row("H40", SERIOUS, "somebody starts it from afar on a person who does not know")
            .withRealProcesses(
                "none",
                "no command and no route starts; the pad arms for nobody without a press of its own in the last 60 s",
                Rigged.trial(RemoteHazards::fromAfar)),
        row("H41", REVERSIBLE, "a flood of messages delays the stop")
            .withRealProcesses(
                "F60",
                "broker and page are flooded: the massage goes on, and a stop is obeyed in 500 ms",
                Rigged.STOP_WITHIN,
                Rigged.trial(RemoteHazards::flooded)),
        row("H42", SERIOUS, "limits are changed from afar")
            .withRealProcesses(
                "none",
                "no route and no command changes a limit: heat stays at what the file says, and the file as it was",
                Rigged.trial(RemoteHazards::limits)));
  }

  private static void stored(Rig rig, Evidence evidence) {
    try (BrokerProcess broker = BrokerProcess.start(rig.folder());
        BrokerClient somebody = BrokerClient.at(broker)) {
      for (String verb : List.of("start", "resume", "propose", "pause")) {
        somebody.sendToBeKept("cmd/" + verb, "{\"args\":{\"routine\":\"knots\"}}");
      }
      Duration from = rig.pad().now();
      DaemonProcess _ = rig.daemon("--broker", broker.address().toString());
      somebody.await("\"retained\"");
      evidence.holds("stored commands are refused, and told", true);
      somebody.await("not_commandable_remotely");
      evidence.holds("so is a stored start", true);
      rig.pad().letPass(A_WHILE);
      evidence.holds("the pad was never armed", Rigged.wasNeverArmed(rig, from));
    }
  }

  private static void fromAfar(Rig rig, Evidence evidence) {
    try (BrokerProcess broker = BrokerProcess.start(rig.folder());
        BrokerClient somebody = BrokerClient.at(broker)) {
      DaemonProcess daemon = rig.daemon("--broker", broker.address().toString());
      somebody.await("online");
      Duration from = rig.pad().now();
      try (PageClient page = new PageClient(daemon.page())) {
        List<String> taken = Attempts.overThePage(page);
        evidence.holds(
            "no route takes a start" + (taken.isEmpty() ? "" : ": " + taken), taken.isEmpty());
      }
      evidence.holds(
          "no command does", Attempts.overMqtt(somebody, () -> rig.pad().letPass(A_MOMENT)));
      rig.pad().letPass(A_WHILE);
      evidence.holds("after all of them: never armed", Rigged.wasNeverArmed(rig, from));
    }
    PadAlone pad = PadAlone.greeted();
    pad.host().send(pad.armFor());
    evidence.holds("an arm without a press is refused", isRefused(pad));
    pad.host().pad().press(Button.START);
    pad.host().passIdle(Duration.ofSeconds(61));
    pad.host().send(pad.armFor());
    evidence.holds("and one 61 s after it", isRefused(pad));
    evidence.holds("a press at the pad starts", rig.startMassage().isPositive());
  }

  private static boolean isRefused(PadAlone pad) {
    return pad.host().lastRefusal().equals(Optional.of(RefusalReason.NO_PRESS))
        && pad.host().pad().state() == PadState.SAFE;
  }

  private static void flooded(Rig rig, Evidence evidence) {
    try (BrokerProcess broker = BrokerProcess.start(rig.folder());
        BrokerClient caregiver = BrokerClient.at(broker)) {
      DaemonProcess daemon = rig.daemon("--broker", broker.address().toString());
      caregiver.await("online");
      Duration on = rig.startMassage();
      try (Flood flood = Flood.of(broker, daemon.page())) {
        rig.pad().letPass(A_WHILE);
        evidence.holds("thousands of messages", flood.messages() > 5_000 && flood.requests() > 100);
        evidence.holds(
            "the massage goes on",
            rig.pad().truth().state() == PadState.ARMED && Rigged.isFaultless(rig, on));
        Duration asked = rig.pad().now();
        caregiver.send("cmd/stop", "");
        PadMoment off = rig.pad().awaitOff(asked);
        evidence.inTime("stop over MQTT", off.at().minus(asked));
        evidence.holds("it was a stop", off.fault() == PadFault.NONE);
      }
    }
  }

  private static void limits(Rig rig, Evidence evidence) throws Exception {
    Path file = rig.folder().resolve("lumbar.toml");
    String written = "[massage]\nroutine = \"warm-and-stroke\"\n" + Attempts.coolLimits();
    Files.writeString(file, written);
    try (BrokerProcess broker = BrokerProcess.start(rig.folder());
        BrokerClient somebody = BrokerClient.at(broker)) {
      DaemonProcess daemon =
          rig.daemon("--broker", broker.address().toString(), "--config", file.toString());
      somebody.await("online");
      try (PageClient page = new PageClient(daemon.page())) {
        List<String> taken = Attempts.overThePage(page);
        evidence.holds(
            "no route takes a limit" + (taken.isEmpty() ? "" : ": " + taken), taken.isEmpty());
      }
      evidence.holds(
          "no command does", Attempts.overMqtt(somebody, () -> rig.pad().letPass(A_MOMENT)));
    }
    Duration _ = rig.startMassage();
    rig.pad().letPass(A_WHILE);
    List<Celsius> setpoints = rig.pad().truth().setpoints();
    evidence.holds("the massage heats", setpoints.stream().anyMatch(is -> is.isAbove(Celsius.OFF)));
    evidence.holds(
        "to what the file says and no more",
        setpoints.stream().noneMatch(is -> is.isAbove(CONFIGURED)));
    evidence.holds("and the file is as it was", Files.readString(file).equals(written));
  }
}

package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import tools.jackson.databind.JsonNode;

/// The real daemon at a real tty whose line damages, loses and doubles frames.
class PoorLineTest {
  /// L45, with what a busy machine adds to the last frame's way.
  private static final Duration DEADMAN = Duration.ofMillis(1_100);

  private static final Duration A_WHILE = Duration.ofSeconds(10);
  private static final int FEWEST_MOMENTS = 200;

  /// A machine that stands still for so long does more harm than the line.
  private static final Duration STANDSTILL = Duration.ofMillis(200);

  private static final Pattern LATE = Pattern.compile("control loop was late by (\\d+) ms");
  private static final int MOST_TRIES = 5;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "F30 F35 F36 L48: the massage goes on, \"poor line\" is shown, counters rise, nothing wrong is applied")
  void aPoorLine() {
    boolean isTold = false;
    for (int attempt = 1; !isTold; attempt++) {
      try (Rig rig = Rig.in(folder.resolve("try-" + attempt))) {
        isTold = goesOn(rig, attempt == MOST_TRIES);
      }
    }
  }

  /// Lets a massage go on over a poor line; `false` where it says nothing, for the machine stood
  /// still, unless that is the last try.
  private static boolean goesOn(Rig rig, boolean isLastTry) {
    SaidAndDone witness = new SaidAndDone();
    rig.pad().witnessedBy(witness);
    rig.pad().inflict("line-noise=0.002");
    rig.pad().inflict("line-loss=0.3");
    rig.pad().inflict("line-duplicates=0.1/2");
    DaemonProcess daemon = rig.daemon();
    try (PageClient page = new PageClient(daemon.page())) {
      rig.startMassage();
      JsonNode first = line(page, PoorLineTest::isPoor);
      rig.pad().letPass(A_WHILE);
      JsonNode later = line(page, _ -> true);

      assertThat(witness.wrong()).isEmpty();
      if (!isLastTry && stoodStill(daemon, witness)) {
        return false;
      }
      assertCounted(first, later);
      assertThat(rig.pad().truth().state()).isEqualTo(PadState.ARMED);
      assertThat(rig.pad().story()).allMatch(moment -> moment.fault() == PadFault.NONE);
      assertThat(daemon.printed()).contains("started", "poor line").doesNotContain("fault");
      assertThat(witness.moments()).isGreaterThan(FEWEST_MOMENTS);
      return true;
    }
  }

  private static void assertCounted(JsonNode first, JsonNode later) {
    assertThat(later.path("condition").stringValue()).isEqualTo("poor line");
    for (String counter : List.of("sent", "received", "bad", "gaps", "duplicates")) {
      assertThat(later.path(counter).longValue())
          .as(counter)
          .isGreaterThan(first.path(counter).longValue());
    }
  }

  private static boolean stoodStill(DaemonProcess daemon, SaidAndDone witness) {
    return witness.longestGap().compareTo(STANDSTILL) > 0
        || LATE.matcher(daemon.printed())
            .results()
            .anyMatch(late -> Long.parseLong(late.group(1)) > STANDSTILL.toMillis());
  }

  @Test
  @DisplayName("F36 L45 L46: when all frames are lost everything is off in 1 s, and stays off")
  void allIsLost() {
    SaidAndDone witness = new SaidAndDone();
    try (Rig rig = Rig.in(folder)) {
      rig.pad().witnessedBy(witness);
      DaemonProcess daemon = rig.daemon();
      Duration on = rig.startMassage();

      Duration lost = rig.pad().inflict("line-loss=1");
      PadMoment off = rig.pad().awaitOff(on);

      assertThat(off.at()).isBetween(lost, lost.plus(DEADMAN));
      assertThat(off.fault()).isEqualTo(PadFault.HOST_SILENT);
      int said = daemon.await("The pad was lost during a session");
      rig.pad().mend();
      Duration mended = rig.pad().now();
      rig.pad().letPass(Duration.ofSeconds(3));
      assertThat(rig.pad().story())
          .filteredOn(moment -> moment.at().compareTo(mended) >= 0)
          .allMatch(PadMoment::isOff);
      assertThat(daemon.printed().substring(said)).doesNotContain("started");
      assertThat(witness.wrong()).isEmpty();
    }
  }

  private static boolean isPoor(JsonNode line) {
    return line.path("condition").stringValue().equals("poor line");
  }

  /// How the page shows the line, as soon as that is as `wanted`.
  private static JsonNode line(PageClient page, Predicate<JsonNode> wanted) {
    return Patience.await(
        "such a line",
        Patience.LONG,
        () -> Optional.of(page.status().path("line")).filter(wanted),
        () -> page.status().toString());
  }
}

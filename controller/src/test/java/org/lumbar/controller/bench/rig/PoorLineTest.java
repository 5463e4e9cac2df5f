package org.lumbar.controller.bench.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

  @TempDir Path folder;
  private Rig rig;
  private final SaidAndDone witness = new SaidAndDone();

  @BeforeEach
  void plugIn() {
    rig = Rig.in(folder);
    rig.pad().witnessedBy(witness);
  }

  @AfterEach
  void putAway() {
    rig.close();
  }

  @Test
  @DisplayName(
      "F30 F35 F36 L48: the massage goes on, \"poor line\" is shown, counters rise, nothing wrong is applied")
  void aPoorLine() {
    rig.pad().inflict("line-noise=0.002");
    rig.pad().inflict("line-loss=0.3");
    rig.pad().inflict("line-duplicates=0.1/2");
    DaemonProcess daemon = rig.daemon();
    try (PageClient page = new PageClient(daemon.page())) {
      Duration on = rig.startMassage();
      JsonNode first = line(page, PoorLineTest::isPoor);
      rig.pad().letPass(A_WHILE);
      JsonNode later = line(page, line -> true);

      assertThat(later.path("condition").stringValue()).isEqualTo("poor line");
      for (String counter : new String[] {"sent", "received", "bad", "gaps", "duplicates"}) {
        assertThat(later.path(counter).longValue())
            .as(counter)
            .isGreaterThan(first.path(counter).longValue());
      }
      assertThat(rig.pad().truth().state()).isEqualTo(PadState.ARMED);
      assertThat(rig.pad().story())
          .filteredOn(moment -> moment.at().compareTo(on) > 0)
          .allMatch(moment -> moment.fault() == PadFault.NONE);
      assertThat(daemon.printed()).contains("started").doesNotContain("fault");
      assertThat(witness.wrong()).isEmpty();
      assertThat(witness.moments()).isGreaterThan(FEWEST_MOMENTS);
    }
  }

  @Test
  @DisplayName("F36 L45 L46: when all frames are lost everything is off in 1 s, and stays off")
  void allIsLost() {
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

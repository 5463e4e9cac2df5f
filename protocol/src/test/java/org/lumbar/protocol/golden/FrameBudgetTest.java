package org.lumbar.protocol.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.protocol.Frames;

/// How full the line is with fifty frames a second each way, for 20 motors and 2 heaters with 2
/// sensors each.
class FrameBudgetTest {
  private static final int FRAMES_A_SECOND = 50;
  private static final int BITS_A_BYTE = 10;
  private static final int FALLBACK_BAUD = 115_200;
  private static final int DEFAULT_BAUD = 500_000;
  private static final int FRAME_OVERHEAD = 13 + 4 + 2;

  @ParameterizedTest
  @CsvSource({"drive, DRIVE", "telemetry, TELEMETRY"})
  void eachDirectionUsesLessThan30PercentOfTheSlowestLine(String name, String title)
      throws IOException {
    int onTheWire = Frames.named(name).length;
    int bytesASecond = onTheWire * FRAMES_A_SECOND;
    double slow = percentOf(bytesASecond, FALLBACK_BAUD);

    assertThat(slow).isLessThan(30);
    assertThat(Files.readString(Path.of("PROTOCOL.md")))
        .contains(
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f %% | %.1f %% |",
                title,
                onTheWire - FRAME_OVERHEAD,
                onTheWire,
                bytesASecond,
                slow,
                percentOf(bytesASecond, DEFAULT_BAUD)));
  }

  private static double percentOf(int bytesASecond, int baud) {
    return 100.0 * bytesASecond * BITS_A_BYTE / baud;
  }
}

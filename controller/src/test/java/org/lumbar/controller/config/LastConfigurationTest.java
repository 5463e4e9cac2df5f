package org.lumbar.controller.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.controller.keep.OwnersFile;

/// H43: a configuration that was cut off is told from a short one.
class LastConfigurationTest {
  private static final String WHOLE =
      "[massage]\nroutine = \"knots\"\n# for grandmother\n[limits]\nheat_high_c = 38\n\n# end\n";

  @TempDir Path folder;

  @Test
  @DisplayName("H43: cut anywhere before its last setting is complete, it is known as cut off")
  void everyCutIsKnown() throws IOException {
    LastConfiguration last = keep(WHOLE);

    int complete = WHOLE.indexOf("38") + 2;
    for (int end = 0; end < WHOLE.length(); end++) {
      assertThat(last.wentOnAfter(WHOLE.substring(0, end)))
          .as("cut after %d", end)
          .isEqualTo(end < complete);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WHOLE,
        WHOLE + "[page]\nport = 0\n",
        "[massage]\nroutine = \"knots\"\n# shortened\n",
        "[massage]\nroutine = \"partner-15\"\n"
      })
  @DisplayName("H43: what is whole, longer, another, or shortened on purpose and says so, is taken")
  void anyOtherIsTaken(String toml) throws IOException {
    assertThat(keep(WHOLE).wentOnAfter(toml)).isFalse();
  }

  @Test
  void nothingIsKnownBeforeTheFirstTimeAndTheNewestCountsAfterIt() throws IOException {
    LastConfiguration last = LastConfiguration.in(folder);
    assertThat(last.wentOnAfter("")).isFalse();

    last.keep(WHOLE, Instant.EPOCH);
    last.keep("[page]\nport = 0\n", Instant.EPOCH);

    assertThat(last.wentOnAfter("[massage]\n")).isFalse();
    assertThat(last.wentOnAfter("[page]\n")).isTrue();
    assertThat(Files.getPosixFilePermissions(folder.resolve("configuration.last")))
        .isEqualTo(OwnersFile.MODE);
  }

  private LastConfiguration keep(String toml) throws IOException {
    LastConfiguration last = LastConfiguration.in(folder);
    last.keep(toml, Instant.EPOCH);
    return last;
  }
}

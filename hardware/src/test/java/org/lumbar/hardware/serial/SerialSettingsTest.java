package org.lumbar.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialSettingsTest {
  @Test
  void theDefaultSpeedIs500000Baud() {
    assertThat(SerialSettings.at("/dev/ttyACM0").baud()).isEqualTo(500_000);
    assertThat(SerialSettings.FALLBACK_BAUD).isEqualTo(115_200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/dev/tty\0"})
  void aPathThatNamesNothingIsRefused(String path) {
    assertThatThrownBy(() -> SerialSettings.at(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9_599, 4_000_001})
  void aSpeedNoPortHasIsRefusedWithItsRange(int baud) {
    assertThatThrownBy(() -> new SerialSettings("/dev/ttyACM0", baud))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baud must be 9600..4000000, was " + baud);
  }
}

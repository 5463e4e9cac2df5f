package org.lumbar.hardware.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelSettingsTest {
  private static final OptionalInt NONE = OptionalInt.empty();

  @Test
  void anyPinMayBeAbsent() {
    assertThat(new PanelSettings(NONE, OptionalInt.of(6), NONE, NONE).buttons())
        .isEqualTo(Map.of(PanelButton.STOP, 6));
    assertThat(PanelSettings.none().buttons()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 28})
  void aPinOutsideTheHeaderIsRefused(int pin) {
    assertThatThrownBy(() -> new PanelSettings(OptionalInt.of(pin), NONE, NONE, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a panel pin must be BCM 0..27, was " + pin);
  }

  @Test
  void onePinCannotServeTwoThings() {
    assertThatThrownBy(() -> new PanelSettings(OptionalInt.of(6), NONE, NONE, OptionalInt.of(6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BCM 6 is given to two things");
  }
}

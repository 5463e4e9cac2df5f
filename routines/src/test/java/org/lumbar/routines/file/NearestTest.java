package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("strength", "seconds", "side", "sides", "heat");

  @Test
  void aSlipOfThePenIsUnderstood() {
    assertThat(Nearest.to("strenght", KNOWN)).contains("strength");
    assertThat(Nearest.to("Seconds", KNOWN)).contains("seconds");
    assertThat(Nearest.to("hate", KNOWN)).isEmpty();
    assertThat(Nearest.to("hea", KNOWN)).contains("heat");
  }

  @Test
  void theNearestOfSeveralIsTaken() {
    assertThat(Nearest.to("sidess", KNOWN)).contains("sides");
    assertThat(Nearest.to("side", KNOWN)).contains("side");
  }

  @Test
  void whatResemblesNothingHasNoNearest() {
    assertThat(Nearest.to("colour", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("heat", List.of())).isEmpty();
  }
}

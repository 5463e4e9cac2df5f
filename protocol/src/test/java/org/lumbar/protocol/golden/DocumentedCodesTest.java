package org.lumbar.protocol.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Coded;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.LimitKey;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.StopReason;

/// Each code that the program knows stands in PROTOCOL.md with the same name and number, and no two
/// words of one kind share a code.
class DocumentedCodesTest {

  @ParameterizedTest
  @MethodSource("wordsInTables")
  void aWordStandsInItsTable(Enum<?> word, int code) throws IOException {
    assertThat(document()).contains("| %d | %s |".formatted(code, word.name()));
  }

  @ParameterizedTest
  @EnumSource(value = MessageType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void aMessageTypeStandsInItsTable(MessageType type) throws IOException {
    assertThat(document())
        .contains("| 0x%02X | %s | ".formatted(type.wire(), type.name()))
        .contains("### %s (0x%02X)".formatted(type.name(), type.wire()));
  }

  @ParameterizedTest
  @EnumSource(Button.class)
  void aButtonIsNamed(Button button) throws IOException {
    assertThat(document()).contains("%d %s".formatted(button.wire(), button.name()));
  }

  @ParameterizedTest
  @EnumSource(RefusalReason.class)
  void aReasonForARefusalIsNamedWhereItApplies(RefusalReason reason) throws IOException {
    assertThat(document()).contains("| %d %s |".formatted(reason.wire(), reason.name()));
  }

  @ParameterizedTest
  @EnumSource(LimitKey.class)
  void aLimitIsNamedWithTheValueOfThisVersion(LimitKey key) throws IOException {
    int value = Frames.LIMITS.values().getOrDefault(key, -1);
    String stricter = key.isNoLooser(0, 1) ? "lower" : "higher";
    assertThat(document())
        .containsPattern(
            "\\| %d \\| %s \\| [^|]+ \\| %s \\| %d "
                .formatted(key.wire(), key.name(), stricter, value));
  }

  @Test
  void noTwoWordsOfAKindShareACode() {
    Stream.<Coded[]>of(
            MessageType.values(),
            Light.values(),
            StopReason.values(),
            PadState.values(),
            PadFault.values(),
            MotorFault.values(),
            RefusalReason.values(),
            Button.values(),
            LimitKey.values())
        .forEach(
            words -> assertThat(Arrays.stream(words).map(Coded::wire)).doesNotHaveDuplicates());
  }

  static Stream<Object[]> wordsInTables() {
    return Stream.<Coded[]>of(
            Light.values(),
            StopReason.values(),
            PadState.values(),
            PadFault.values(),
            MotorFault.values())
        .flatMap(Arrays::stream)
        .map(word -> new Object[] {word, word.wire()});
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("PROTOCOL.md"));
  }
}

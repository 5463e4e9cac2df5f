package org.lumbar.protocol.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Inputs that each taught something new, one in hex on each line.
public final class Corpus {
  private static final Path FILE =
      Path.of("src/test/resources/org/lumbar/protocol/fuzz-corpus.txt");

  private Corpus() {}

  public static List<byte[]> load() {
    try {
      return Files.readAllLines(FILE).stream().map(HexFormat.of()::parseHex).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + FILE, unreadable);
    }
  }

  static void save(Collection<byte[]> inputs) throws IOException {
    Files.writeString(
        FILE,
        inputs.stream()
            .map(HexFormat.of()::formatHex)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n")));
  }
}

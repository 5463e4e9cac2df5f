package org.lumbar.routines.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file's name, as problems call it, and its text.
public record SourceText(String name, String text) {
  private static final long MOST_BYTES = 4_000_000;

  /// Reads a file of the person's; what cannot be read is a problem.
  public static Checked<SourceText> of(Path file) {
    Findings findings = new Findings(file.toString());
    try {
      if (Files.size(file) <= MOST_BYTES) {
        return decode(file.toString(), Files.readAllBytes(file));
      }
      findings.refuse(
          Mark.START,
          "the file is huge",
          "a routine, a pad or a profile is small",
          "check that it is the right file");
    } catch (IOException unreadable) {
      findings.refuse(
          Mark.START,
          "the file cannot be read",
          "the system says: " + Said.reason(unreadable),
          "check that it is there and may be read");
    }
    return findings.outcome(() -> new SourceText(file.toString(), ""));
  }

  static Checked<SourceText> decode(String name, byte[] bytes) {
    Findings findings = new Findings(name);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
      return findings.outcome(() -> new SourceText(name, text));
    } catch (CharacterCodingException broken) {
      String sound = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
      findings.refuse(
          endOf(sound),
          "the file is not UTF-8 text",
          "from here on its letters cannot be told",
          "save it as UTF-8");
      return findings.outcome(() -> new SourceText(name, sound));
    }
  }

  private static Mark endOf(String text) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    return new Mark(line, text.length() - text.lastIndexOf('\n'));
  }
}

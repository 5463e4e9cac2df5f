package org.lumbar.routines.file;

import java.util.regex.Pattern;

/// What texts in files must look like.
final class TextForm {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final int MOST_ID_CHARACTERS = 40;
  private static final int MOST_LINE_CHARACTERS = 300;

  private TextForm() {}

  static void checkLine(String name, JsonValue.Text text, Findings findings) {
    String line = text.value();
    if (line.isBlank()) {
      findings.refuse(
          text.at(),
          Said.quoted(name) + " is blank",
          "people read it",
          "write what they should see");
    } else if (line.length() > MOST_LINE_CHARACTERS || CONTROL.matcher(line).find()) {
      findings.refuse(
          text.at(),
          Said.quoted(name) + " is too long or has control characters",
          "it is shown on one line",
          "write at most " + MOST_LINE_CHARACTERS + " plain characters");
    }
  }

  static void checkId(JsonValue.Text text, Findings findings) {
    String id = text.value();
    if (!ID.matcher(id).matches() || id.length() > MOST_ID_CHARACTERS) {
      findings.refuse(
          text.at(),
          Said.quoted(id) + " is no id",
          "ids are used in commands and topics",
          "use small letters, digits and hyphens, as in \"desk-day\"");
    }
  }
}

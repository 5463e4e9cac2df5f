package org.lumbar.routines.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads strict JSON (RFC 8259) into located values. Nothing in a text makes it throw: what cannot
/// be read is a problem at its place.
public final class JsonText {
  /// Our files nest six levels; far more is a mistake or an attack on the stack.
  private static final int DEEPEST = 16;

  private static final int MOST_CHARACTERS = 1_000_000;

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;
  private final Findings findings;

  private JsonText(JsonParser parser, Findings findings) {
    this.parser = parser;
    this.findings = findings;
  }

  /// The value that `json` holds, or nothing if that cannot be told; `findings` says why.
  public static Optional<JsonValue> read(String json, Findings findings) {
    if (isUnreadable(json, findings)) {
      return Optional.empty();
    }
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
      return new JsonText(parser, findings).document();
    }
  }

  private static boolean isUnreadable(String json, Findings findings) {
    if (json.isBlank()) {
      findings.refuse(
          Mark.START,
          "the file is empty",
          "it must hold one JSON object",
          "start from a shipped file");
      return true;
    }
    if (json.startsWith("\uFEFF")) {
      findings.refuse(
          Mark.START,
          "the file starts with a byte order mark",
          "JSON files are plain UTF-8",
          "save it as UTF-8 without the mark (BOM)");
      return true;
    }
    if (json.length() > MOST_CHARACTERS) {
      findings.refuse(
          Mark.START,
          "the file has " + json.length() + " characters",
          "more than " + MOST_CHARACTERS + " are no routine and no pad",
          "check that it is the right file");
      return true;
    }
    return false;
  }

  private Optional<JsonValue> document() {
    try {
      parser.nextToken();
      JsonValue root = value();
      refuseMore();
      return Optional.of(root);
    } catch (StreamConstraintsException beyond) {
      refuseExcess();
      return Optional.empty();
    } catch (JacksonException broken) {
      refuseBroken(broken);
      return Optional.empty();
    }
  }

  /// What stands before trailing text is worth reading, so that its problems are told as well.
  private void refuseMore() {
    try {
      if (parser.nextToken() != null) {
        refuseTrailing(here());
      }
    } catch (JacksonException broken) {
      refuseTrailing(mark(broken.getLocation()));
    }
  }

  private void refuseTrailing(Mark at) {
    findings.refuse(
        at,
        "there is text after the end",
        "a file holds one JSON object",
        "remove what follows it");
  }

  private void refuseExcess() {
    findings.refuse(
        here(),
        "something here is too much",
        "values may nest " + DEEPEST + " levels and numbers have 1000 digits",
        "write it more simply");
  }

  private void refuseBroken(JacksonException broken) {
    findings.refuse(
        mark(broken.getLocation()),
        "this is not JSON",
        why(broken),
        "correct it here, the rest is read after that");
  }

  /// In the parser's words, without those about its own source and its own switches.
  private static String why(JacksonException broken) {
    return broken
        .getOriginalMessage()
        .lines()
        .findFirst()
        .map(
            line ->
                line.replaceFirst("( \\(start marker at |: enable `| require enabling `).*", ""))
        .orElse("it breaks off here");
  }

  private JsonValue value() {
    Mark at = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> members(at);
      case START_ARRAY -> items(at);
      case VALUE_STRING -> new JsonValue.Text(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(at, parser.getString());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new JsonValue.Literal(at, token.asString());
      case END_ARRAY, END_OBJECT, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no JSON value starts with " + token);
    };
  }

  private static JsonValue numeral(Mark at, String written) {
    return new JsonValue.Numeral(at, Double.parseDouble(written), written);
  }

  private JsonValue items(Mark at) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value());
    }
    return new JsonValue.Items(at, values);
  }

  private JsonValue members(Mark at) {
    SequencedMap<String, JsonValue.Member> byName = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Mark nameAt = here();
      String name = parser.getString();
      parser.nextToken();
      if (byName.putIfAbsent(name, new JsonValue.Member(nameAt, value())) != null) {
        findings.refuse(
            nameAt,
            "the field " + Said.quoted(name) + " stands here a second time",
            "nobody can tell which one counts",
            "remove one of them");
      }
    }
    return new JsonValue.Members(at, byName);
  }

  private Mark here() {
    return mark(parser.currentTokenLocation());
  }

  private static Mark mark(TokenStreamLocation location) {
    return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}

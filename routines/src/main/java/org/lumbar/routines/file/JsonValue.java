package org.lumbar.routines.file;

import java.util.List;
import java.util.SequencedMap;

/// A JSON value that still knows where it stood in its file.
public sealed interface JsonValue {
  Mark at();

  /// How a person calls this kind of value.
  String kind();

  /// An object; its members keep the file's order, and of a name given twice the first counts.
  record Members(Mark at, SequencedMap<String, Member> byName) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /// A member of an object: where its name stands, and its value.
  record Member(Mark nameAt, JsonValue value) {}

  /// An array.
  record Items(Mark at, List<JsonValue> values) implements JsonValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /// A string.
  record Text(Mark at, String value) implements JsonValue {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /// A number, as it is written too; what no double can hold is infinite.
  record Numeral(Mark at, double value, String written) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /// `true`, `false` or `null`: no field of ours takes one.
  record Literal(Mark at, String kind) implements JsonValue {}
}

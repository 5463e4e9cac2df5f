package org.lumbar.routines.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The fields of one object, read by name. What is missing, unknown, of the wrong type or out of
/// range is told to the findings, and reading goes on with a harmless stand-in: the file is refused
/// anyway, but its other problems are worth telling.
public final class Fields {
  private final JsonValue.Members object;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private Fields(JsonValue.Members object, Findings findings) {
    this.object = object;
    this.findings = findings;
  }

  /// The fields of `value`, which is meant to be `thing` ("a motor"); nothing if it is no object.
  public static Optional<Fields> of(JsonValue value, String thing, Findings findings) {
    if (value instanceof JsonValue.Members object) {
      return Optional.of(new Fields(object, findings));
    }
    findings.refuse(
        value.at(),
        "here stands " + value.kind(),
        thing + " is an object",
        "write its fields between { and }");
    return Optional.empty();
  }

  public Mark at() {
    return object.at();
  }

  /// Where the value of the field stands, or the object if it is missing.
  public Mark at(String name) {
    return Optional.ofNullable(object.byName().get(name))
        .map(member -> member.value().at())
        .orElse(object.at());
  }

  public boolean has(String name) {
    return object.byName().containsKey(name);
  }

  /// An optional text that only editors need.
  public void skip(String name) {
    known.add(name);
    if (has(name)) {
      text(name);
    }
  }

  /// The value of a field that need not be there, for to be read elsewhere.
  public Optional<JsonValue> value(String name) {
    known.add(name);
    return Optional.ofNullable(object.byName().get(name)).map(JsonValue.Member::value);
  }

  /// A line that people read.
  public String text(String name) {
    return text(name, text -> TextForm.checkLine(name, text, findings));
  }

  /// A name made of small letters, digits and single hyphens.
  public String id(String name) {
    return text(name, text -> TextForm.checkId(text, findings));
  }

  private String text(String name, Consumer<JsonValue.Text> check) {
    Optional<JsonValue.Text> text = wanted(name, JsonValue.Text.class, "a text");
    text.ifPresent(check);
    return text.map(JsonValue.Text::value).orElse("");
  }

  public double number(String name, Range range) {
    return wanted(name, JsonValue.Numeral.class, "a number")
        .map(number -> within(name, number, range))
        .orElse(range.standIn());
  }

  /// What `reader` makes of a field that need not be there.
  public <T> T ifAny(String name, T otherwise, Supplier<T> reader) {
    known.add(name);
    return has(name) ? reader.get() : otherwise;
  }

  public int whole(String name, Range range) {
    double value = number(name, range);
    if (value != Math.rint(value)) {
      findings.refuse(
          at(name),
          Said.quoted(name) + " is " + Said.number(value),
          "it is counted in whole " + range.unit(),
          "write " + Math.round(value));
    }
    return (int) Math.round(value);
  }

  private double within(String name, JsonValue.Numeral number, Range range) {
    if (!range.holds(number.value())) {
      findings.refuse(
          number.at(),
          Said.quoted(name) + " is " + Said.plain(number.written()),
          range.rule(),
          "choose " + range.words());
    }
    return range.standIn(number.value());
  }

  public <E> Optional<E> choice(String name, Map<String, E> choices) {
    return wanted(name, JsonValue.Text.class, "a text")
        .flatMap(text -> Choice.of(text, Said.quoted(name), choices, findings));
  }

  /// A choice that need not be made.
  public <E> Optional<E> choiceIfAny(String name, Map<String, E> choices) {
    return ifAny(name, Optional.empty(), () -> choice(name, choices));
  }

  public List<JsonValue> list(String name, int least, int most) {
    Optional<JsonValue.Items> items = wanted(name, JsonValue.Items.class, "a list");
    items
        .filter(list -> list.values().size() < least || list.values().size() > most)
        .ifPresent(
            list ->
                findings.refuse(
                    list.at(),
                    Said.quoted(name) + " has " + list.values().size() + " entries",
                    least + " to " + most + " are possible",
                    "add or remove some"));
    return items.map(JsonValue.Items::values).orElse(List.of());
  }

  private <V extends JsonValue> Optional<V> wanted(String name, Class<V> type, String typeName) {
    known.add(name);
    JsonValue.Member member = object.byName().get(name);
    if (member == null) {
      missing.add(name);
      return Optional.empty();
    }
    if (type.isInstance(member.value())) {
      return Optional.of(type.cast(member.value()));
    }
    findings.refuse(
        member.value().at(),
        Said.quoted(name) + " is " + member.value().kind(),
        "it must be " + typeName,
        "write " + typeName + " here");
    return Optional.empty();
  }

  /// Ends the reading: what was not asked for is unknown, and what was asked for and is not there
  /// is missing, unless an unknown name is plainly a slip of the pen for it.
  public void close() {
    for (Map.Entry<String, JsonValue.Member> member : object.byName().entrySet()) {
      if (!known.contains(member.getKey())) {
        refuseUnknown(member.getKey(), member.getValue().nameAt());
      }
    }
    refuseMissing();
  }

  /// Ends a reading that could not tell which fields there are to be: it judges what was asked for.
  public void closeEarly() {
    for (Map.Entry<String, JsonValue.Member> member : object.byName().entrySet()) {
      if (Nearest.to(member.getKey(), missing).isPresent()) {
        refuseUnknown(member.getKey(), member.getValue().nameAt());
      }
    }
    refuseMissing();
  }

  private void refuseMissing() {
    for (String name : missing) {
      findings.refuse(
          object.at(),
          "the field " + Said.quoted(name) + " is missing",
          "it is needed here",
          "add it between { and }");
    }
  }

  private void refuseUnknown(String name, Mark at) {
    Optional<String> lacking = Nearest.to(name, missing);
    lacking.ifPresent(missing::remove);
    findings.refuse(
        at,
        "the field " + Said.quoted(name) + " is unknown",
        "nothing would come of it",
        Said.suggestion(name, lacking.map(Set::of).orElse(known)));
  }
}

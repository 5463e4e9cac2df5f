package org.lumbar.controller.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One table of the file. It remembers which keys were asked for, so that the others are known to
/// be wrong.
final class Section {
  private final String name;
  private final @Nullable JsonNode node;
  private final Findings findings;
  private final Set<String> known = new TreeSet<>();
  private final List<Section> children = new ArrayList<>();

  Section(String name, @Nullable JsonNode node, Findings findings) {
    this.name = name;
    this.node = node;
    this.findings = findings;
  }

  /// The table of that name, empty where the file has none.
  Section section(String key) {
    JsonNode child = value(key);
    if (child != null && !child.isObject()) {
      findings.add(name, key, "\"" + key + "\" must be a table", "write it as [" + key + "]");
      child = null;
    }
    Section section = new Section(key, child, findings);
    children.add(section);
    return section;
  }

  Optional<String> text(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString()) {
      findings.add(name, key, "\"" + key + "\" must be a text", "put it in quotes");
      return Optional.empty();
    }
    return Optional.of(value.stringValue());
  }

  String text(String key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  String text(String key, String otherwise, Pattern pattern) {
    String text = text(key, otherwise);
    if (!pattern.matcher(text).matches()) {
      findings.add(
          name,
          key,
          "\"%s\" is not a name that fits here: \"%s\"".formatted(key, text),
          "use 1 to 32 of the characters a-z, 0-9 and -");
    }
    return text;
  }

  int number(String key, int otherwise, int least, int most) {
    JsonNode value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      findings.add(
          name,
          key,
          "\"%s\" must be a whole number, %d to %d, but is %s".formatted(key, least, most, value),
          "choose one in that range");
      return otherwise;
    }
    return value.intValue();
  }

  boolean isTrue(String key, boolean otherwise) {
    JsonNode value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      findings.add(
          name,
          key,
          "\"%s\" must be true or false, but is %s".formatted(key, value),
          "write one of them, without quotes");
      return otherwise;
    }
    return value.booleanValue();
  }

  OptionalDouble decimal(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return OptionalDouble.empty();
    }
    if (!value.isNumber()) {
      findings.add(
          name, key, "\"%s\" must be a number, but is %s".formatted(key, value), "write a number");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value.doubleValue());
  }

  /// The value of `key` cannot stand.
  void refuse(String key, String what) {
    findings.add(name, key, what, "choose a value within, or leave it out");
  }

  /// The values of this table do not fit each other.
  void refuse(String what) {
    findings.table(name, what, "change one of them, or leave both out");
  }

  /// Finds every key that nobody has asked for, here and below.
  void refuseUnknown() {
    if (node != null) {
      for (String key : node.propertyNames()) {
        if (!known.contains(key)) {
          findings.unknown(name, key, known);
        }
      }
    }
    children.forEach(Section::refuseUnknown);
  }

  private @Nullable JsonNode value(String key) {
    known.add(key);
    return node == null ? null : node.get(key);
  }
}

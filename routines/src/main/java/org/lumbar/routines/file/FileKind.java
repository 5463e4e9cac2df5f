package org.lumbar.routines.file;

import java.util.Optional;
import java.util.Set;

/// What a file is about, told from its fields so that its name does not matter.
public enum FileKind {
  ROUTINE,
  LAYOUT,
  PROFILE,
  /// What is done to a session and what must come of it; only who can run it can judge it.
  SCENARIO;

  /// A file with motors or heaters is a pad's layout, one that names a routine or expects something
  /// a scenario, one with a person or a cap a profile; everything else is read as a routine, whose
  /// problems then say what is wrong.
  public static FileKind of(SourceText source) {
    Findings unheard = new Findings(source.name());
    Optional<JsonValue> root = JsonText.read(source.text(), unheard);
    return root.filter(JsonValue.Members.class::isInstance)
        .map(JsonValue.Members.class::cast)
        .map(FileKind::of)
        .orElse(ROUTINE);
  }

  private static FileKind of(JsonValue.Members root) {
    Set<String> fields = root.byName().keySet();
    if (fields.contains("motors") || fields.contains("heaters")) {
      return LAYOUT;
    }
    if (fields.contains("expectations") || fields.contains("routine")) {
      return SCENARIO;
    }
    boolean isProfile = fields.contains("person") || fields.contains("cap");
    return isProfile && !fields.contains("parts") ? PROFILE : ROUTINE;
  }
}

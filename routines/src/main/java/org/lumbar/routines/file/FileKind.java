package org.lumbar.routines.file;

import java.util.Optional;

/// What a file is about, told from its fields so that its name does not matter.
public enum FileKind {
  ROUTINE,
  LAYOUT;

  /// A file with motors or heaters is a pad's layout; everything else is read as a routine, whose
  /// problems then say what is wrong.
  public static FileKind of(SourceText source) {
    Findings unheard = new Findings(source.name());
    Optional<JsonValue> root = JsonText.read(source.text(), unheard);
    boolean layout =
        root.filter(JsonValue.Members.class::isInstance)
            .map(JsonValue.Members.class::cast)
            .filter(FileKind::hasPartsOfAPad)
            .isPresent();
    return layout ? LAYOUT : ROUTINE;
  }

  private static boolean hasPartsOfAPad(JsonValue.Members root) {
    return root.byName().containsKey("motors") || root.byName().containsKey("heaters");
  }
}

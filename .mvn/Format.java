import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every Java file of the house to google-java-format: `check` names the files that differ
/// and fails, `fix` rewrites them. It runs in a JDK of its own, since the one that Maven starts in
/// may be too old to read the language level of the sources.
void main(String[] args) throws Exception {
  boolean fix = args[0].equals("fix");
  List<Path> different = new ArrayList<>();
  Formatter formatter = new Formatter();
  for (Path file : sources(Path.of(args[1]))) {
    String before = Files.readString(file);
    String ordered = ImportOrderer.reorderImports(before, Style.GOOGLE);
    String after = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    if (after.equals(before)) {
      continue;
    }
    different.add(file);
    if (fix) {
      Files.writeString(file, after);
    }
  }
  if (different.isEmpty()) {
    return;
  }
  different.forEach(file -> IO.println((fix ? "formatted " : "not formatted: ") + file));
  if (!fix) {
    IO.println("Run ./lumbar format, then try again.");
    System.exit(1);
  }
}

List<Path> sources(Path root) throws Exception {
  try (var files = Files.walk(root)) {
    return files
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.toString().contains("/target/"))
        .filter(file -> !file.toString().contains("/node_modules/"))
        .sorted()
        .toList();
  }
}

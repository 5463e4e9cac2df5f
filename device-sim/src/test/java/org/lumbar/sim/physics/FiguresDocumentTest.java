package org.lumbar.sim.physics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/physics.md` says what the program does.
class FiguresDocumentTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([A-Z_]+)` \\| ([0-9.]+) \\| ([^|]+) \\| ([^|]+) \\|");

  @Test
  void everyFigureStandsInTheDocumentWithItsUnitAndWhereItComesFrom() throws IOException {
    String document = Files.readString(Path.of("../docs/physics.md"));
    Map<String, Double> documented =
        ROW.matcher(document)
            .results()
            .collect(
                Collectors.toMap(
                    (MatchResult row) -> row.group(1),
                    row -> Double.parseDouble(row.group(2)),
                    Double::sum,
                    TreeMap::new));

    assertThat(documented).isEqualTo(figures());
    assertThat(ROW.matcher(document).results())
        .allSatisfy(row -> assertThat(row.group(3).strip()).isNotEmpty())
        .allSatisfy(row -> assertThat(row.group(4).strip()).isNotEmpty());
  }

  private static Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    Arrays.stream(PlantFigures.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == double.class)
        .forEach(field -> figures.put(field.getName(), value(field)));
    return figures;
  }

  private static double value(Field field) {
    try {
      return field.getDouble(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.lumbar.routines.picture;

import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.lumbar.routines.picture.Timeline.Column;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.technique.Strength;

/// Heat and strength as curves under the zones, and the minutes.
final class Curves {
  static final int HEIGHT = 60;

  private static final int LABEL_X = Scale.LEFT - 70;
  private static final int STRONGEST = (int) Strength.STRONGEST;
  private static final double LAST_LEVEL = HeatLevel.values().length - 1.0;

  private final Timeline timeline;
  private final Scale scale;
  private final Svg svg;

  Curves(Timeline timeline, Scale scale, Svg svg) {
    this.timeline = timeline;
    this.scale = scale;
    this.svg = svg;
  }

  void heat(int y) {
    svg.text("name", LABEL_X, y + 14, "heat");
    for (HeatLevel level : HeatLevel.values()) {
      double levelY = y + HEIGHT * (1 - height(level));
      svg.text("name soft", Scale.LEFT - 8, levelY + 4, level.name().toLowerCase(Locale.ROOT));
    }
    svg.path("heat", curve(y, column -> height(column.heat())));
  }

  private static double height(HeatLevel level) {
    return switch (level) {
      case OFF -> 0;
      case LOW -> 1 / LAST_LEVEL;
      case MEDIUM -> 2 / LAST_LEVEL;
      case HIGH -> 1;
    };
  }

  void strength(int y) {
    svg.text("name", LABEL_X, y + 14, "strength");
    for (int level = 0; level <= STRONGEST; level += 3) {
      double levelY = y + HEIGHT * (1 - (double) level / STRONGEST);
      svg.text("name soft", Scale.LEFT - 8, levelY + 4, String.valueOf(level));
      svg.path("grid", horizontal(levelY));
    }
    svg.path("curve", curve(y, column -> column.strength() / STRONGEST));
  }

  /// A line for each minute from `top` to `bottom`, or for every fifth where they would crowd.
  void minutes(int top, int bottom) {
    long minutes = scale.end().toMinutes();
    long every = minutes > 20 ? 5 : 1;
    for (long minute = 0; minute <= minutes; minute += every) {
      double x = scale.x(Duration.ofMinutes(minute));
      svg.path("grid", "M%1$s %2$d V%3$d".formatted(Scale.number(x), top, bottom));
      svg.text("tick", x, bottom + 18, String.valueOf(minute));
    }
    svg.text("name soft", LABEL_X, bottom + 18, "minutes");
  }

  private static String horizontal(double y) {
    return "M%d %s h%d".formatted(Scale.LEFT, Scale.number(y), Scale.WIDTH);
  }

  /// Steps along the columns; `height` is 0.0 at the bottom to 1.0 at the top.
  private String curve(int y, ToDoubleFunction<Column> height) {
    StringBuilder data = new StringBuilder();
    String lastY = "";
    for (int i = 0; i < timeline.columns().size(); i++) {
      String nextY =
          Scale.number(y + HEIGHT * (1 - height.applyAsDouble(timeline.columns().get(i))));
      if (!nextY.equals(lastY)) {
        data.append(i == 0 ? "M%s %s".formatted(Scale.number(x(0)), nextY) : to(i, nextY));
      }
      lastY = nextY;
    }
    return data.append(" H").append(Scale.number(x(timeline.columns().size()))).toString();
  }

  private String to(int column, String y) {
    return " H%s V%s".formatted(Scale.number(x(column)), y);
  }

  /// Where `column` begins.
  double x(int column) {
    Duration begins = timeline.columnLength().multipliedBy(column);
    return scale.x(begins.compareTo(scale.end()) < 0 ? begins : scale.end());
  }
}

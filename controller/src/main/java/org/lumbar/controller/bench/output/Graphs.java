package org.lumbar.controller.bench.output;

import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.lumbar.controller.bench.Felt;
import org.lumbar.controller.bench.Sample;
import org.lumbar.controller.bench.Trace;
import org.lumbar.routines.picture.Scale;
import org.lumbar.routines.picture.Svg;

/// The felt strength and the heat as curves, with the minutes under them.
final class Graphs {
  static final String STYLE =
      """
      <style>
      svg { --act: #2457a8; --alarm: #b3201b; --event: #4a5561; --good: #d3ecd9; --wait: #f6e7bd; --bad: #f6cfcb; }
      @media (prefers-color-scheme: dark) {
        svg { --act: #8ab6ff; --alarm: #ff8a80; --event: #b4bfca; --good: #1f4530; --wait: #4d4117; --bad: #5c2320; } }
      .tiny { font-size: 8px; } .state { stroke: var(--paper); fill: var(--line); } .running { fill: var(--good); }
      .paused, .starting, .stopping { fill: var(--wait); } .state.fault { fill: var(--bad); }
      .setpoint { fill: none; stroke: var(--heat); stroke-dasharray: 4 3; } .skin { fill: none; stroke: var(--soft); stroke-width: 1.5; }
      .mark { stroke-width: 1; stroke-dasharray: 2 2; fill: none; } .mark.act { stroke: var(--act); }
      .mark.event { stroke: var(--event); } .mark.fault, .mark.failure { stroke: var(--alarm); }
      .mark.failure { stroke-width: 2.5; stroke-dasharray: none; } .span { fill: var(--alarm); fill-opacity: 0.12; }
      .number { text-anchor: middle; font-size: 10px; } text.act { fill: var(--act); }
      text.fault, text.failure { fill: var(--alarm); } text.failure { font-weight: 700; }
      </style>
      """;

  private static final int STRENGTH = 56;
  private static final int GAP = 22;
  private static final int HEAT = 96;
  private static final int AXIS = 24;
  static final int HEIGHT = STRENGTH + GAP + HEAT + AXIS;

  private static final double STRONGEST = 6;
  private static final int COOLEST = 20;
  private static final int HOTTEST = 46;
  private static final int MOST_TICKS = 16;
  private static final int[] TICK_SECONDS = {1, 2, 5, 10, 30, 60, 120, 300, 600};

  private final Trace trace;
  private final Columns columns;
  private final Scale scale;
  private final Svg svg;

  Graphs(Trace trace, Columns columns, Scale scale, Svg svg) {
    this.trace = trace;
    this.columns = columns;
    this.scale = scale;
    this.svg = svg;
  }

  void draw(int top) {
    strength(top);
    int heatTop = top + STRENGTH + GAP;
    heat(heatTop);
    axis(heatTop + HEAT);
  }

  private void strength(int top) {
    svg.text("name", Scale.LEFT - 34, top + 12, "felt strength");
    for (int level = 0; level <= STRONGEST; level += 3) {
      gridLine(top + STRENGTH * (1 - level / STRONGEST), String.valueOf(level));
    }
    Felt felt = Felt.on(trace.plan().layout());
    svg.path("curve", curve(felt::of, value -> top + STRENGTH * (1 - value / STRONGEST)));
  }

  private void heat(int top) {
    boolean knowsSkin = knowsSkin();
    svg.text("name", Scale.LEFT - 48, top + 12, knowsSkin ? "film" : "measured");
    svg.text("name", Scale.LEFT - 48, top + 28, "asked: dashed");
    if (knowsSkin) {
      svg.text("name soft", Scale.LEFT - 48, top + 44, "skin: grey");
    }
    for (int celsius = COOLEST; celsius <= HOTTEST; celsius += 5) {
      gridLine(y(top, celsius), celsius + " °C");
    }
    for (int heater = 0; heater < trace.plan().layout().heaters().size(); heater++) {
      int one = heater;
      if (knowsSkin) {
        svg.path("skin", curve(sample -> heat(sample, one).skinCelsius(), value -> y(top, value)));
      }
      svg.path(
          "setpoint",
          curve(sample -> heat(sample, one).setpoint().degrees(), value -> y(top, value)));
      svg.path("heat", curve(sample -> heat(sample, one).celsius(), value -> y(top, value)));
    }
  }

  /// Of a recorded pad nobody does.
  private boolean knowsSkin() {
    return trace.samples().stream()
        .flatMap(sample -> sample.heaters().stream())
        .allMatch(heat -> Double.isFinite(heat.skinCelsius()));
  }

  private static Sample.Heat heat(Sample sample, int heater) {
    return sample.heaters().get(heater);
  }

  private static double y(int top, double celsius) {
    double shown = Math.clamp(celsius, COOLEST, HOTTEST);
    return top + HEAT * (HOTTEST - shown) / (HOTTEST - COOLEST);
  }

  private void gridLine(double y, String words) {
    svg.text("name soft", Scale.LEFT - 6, y + 4, words);
    svg.path("grid", "M%d %s h%d".formatted(Scale.LEFT, Scale.number(y), Scale.WIDTH));
  }

  private interface Height {
    double of(double value);
  }

  private String curve(ToDoubleFunction<Sample> value, Height height) {
    StringBuilder data = new StringBuilder();
    String last = "";
    for (int column = 0; column < columns.count(); column++) {
      double most = columns.most(column, value);
      String next = Double.isNaN(most) ? "" : Scale.number(height.of(most));
      if (!next.equals(last)) {
        data.append(step(last, next, Scale.number(scale.x(columns.begin(column)))));
      }
      last = next;
    }
    return last.isEmpty()
        ? data.toString()
        : data.append(" H").append(Scale.LEFT + Scale.WIDTH).toString();
  }

  /// From one height to the next, at `x`; where nobody knows the value nothing is drawn.
  private static String step(String last, String next, String x) {
    if (last.isEmpty()) {
      return " M%s %s".formatted(x, next);
    }
    return next.isEmpty() ? " H" + x : " H%s V%s".formatted(x, next);
  }

  private void axis(int y) {
    int step = TICK_SECONDS[TICK_SECONDS.length - 1];
    for (int seconds = TICK_SECONDS.length - 1; seconds >= 0; seconds--) {
      if (trace.length().toSeconds() / TICK_SECONDS[seconds] <= MOST_TICKS) {
        step = TICK_SECONDS[seconds];
      }
    }
    long first = Math.ceilDiv(trace.begin().toMillis(), 1000L * step) * step;
    for (long at = first; at <= trace.end().toSeconds(); at += step) {
      String clock = "%d:%02d".formatted(at / 60, at % 60);
      svg.text("tick", scale.x(Duration.ofSeconds(at)), y + 18, clock);
    }
  }
}

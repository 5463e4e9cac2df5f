package org.lumbar.routines.render;

import org.lumbar.routines.body.Place;
import org.lumbar.routines.technique.Touch;

/// Collects the figures of a rendering tick by tick.
final class Measurement {
  private final Renderer renderer;
  private Rendering before;
  private double strengthDeviation;
  private double placeDeviationMm;
  private double largestStep;
  private double peakLevel;
  private int touchTicks;
  private int heldTicks;

  Measurement(Renderer renderer) {
    this.renderer = renderer;
    this.before = renderer.still();
  }

  void tick(Course course) {
    Rendering now = renderer.next(before, course);
    for (int motor = 0; motor < now.motors(); motor++) {
      peakLevel = Math.max(peakLevel, now.level(motor));
    }
    for (Touch touch : course.touches()) {
      if (now.palm(touch.hand()).isSteadyAfter(before.palm(touch.hand()))) {
        compare(touch, now);
      }
    }
    before = now;
  }

  private void compare(Touch touch, Rendering now) {
    Place held = renderer.held(touch).orElseThrow();
    Place felt = now.centroid(touch.hand()).orElse(held);
    double part = now.feltStrength(touch.hand()) / touch.strength();
    strengthDeviation = Math.max(strengthDeviation, Math.abs(part - 1));
    placeDeviationMm = Math.max(placeDeviationMm, felt.distanceMm(held));
    largestStep = Math.max(largestStep, step(touch, now) / touch.strength());
    heldTicks += held.distanceMm(touch.place()) > Figures.HELD_MM ? 1 : 0;
    touchTicks++;
  }

  private double step(Touch touch, Rendering now) {
    Palm old = before.palm(touch.hand());
    Palm young = now.palm(touch.hand());
    double step = 0;
    for (int motor = 0; motor < young.flank().motors(); motor++) {
      step = Math.max(step, Math.abs(young.level(motor) - old.level(motor)));
    }
    return step;
  }

  Figures figures() {
    double heldPart = touchTicks == 0 ? 0 : (double) heldTicks / touchTicks;
    return new Figures(strengthDeviation, placeDeviationMm, largestStep, heldPart, peakLevel);
  }
}

package org.lumbar.controller.bench.frames;

import org.lumbar.controller.core.Session;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.technique.Hand;

/// How the work begins and ends: on both sides with gentle strokes that go up and down (fact F41).
final class EndsWatch implements FrameWatch {
  private static final double SPAN_S = 30;
  private static final double TRAVEL_MM = 60;

  private final FeltHand hand;
  private final Travel warmUp = new Travel(Figure.WARM_UP_SHORTFALL_MM);
  private final Travel coolDown = new Travel(Figure.COOL_DOWN_SHORTFALL_MM);
  private double workedS;

  EndsWatch(Hand hand, PadLayout layout) {
    this.hand = new FeltHand(hand, layout);
  }

  @Override
  public void see(Shot shot, Gauges gauges) {
    if (shot.session().isEmpty()) {
      return;
    }
    workedS += workedS > 0 || !shot.isStill() ? Shot.TICK_SECONDS : 0;
    if (workedS > 0 && workedS <= SPAN_S) {
      warmUp.see(shot, gauges, workedS + Shot.TICK_SECONDS > SPAN_S);
    }
    double leftS = leftS(shot.session().get());
    if (leftS <= SPAN_S) {
      coolDown.see(shot, gauges, leftS <= Shot.TICK_SECONDS);
    }
  }

  private static double leftS(Session session) {
    return session.remaining().toMillis() / 1000.0;
  }

  /// The lowest and the highest place of the hand in one span of time.
  private final class Travel {
    private final Figure figure;
    private double lowMm = Double.POSITIVE_INFINITY;
    private double highMm = Double.NEGATIVE_INFINITY;

    private Travel(Figure figure) {
      this.figure = figure;
    }

    private void see(Shot shot, Gauges gauges, boolean isLast) {
      double strength = hand.strength(shot);
      gauges.note(Figure.END_STRENGTH, strength, shot, figure.name());
      if (strength > 0) {
        double yMm = hand.centroid(shot).yMm();
        lowMm = Math.min(lowMm, yMm);
        highMm = Math.max(highMm, yMm);
      }
      if (isLast) {
        gauges.note(figure, TRAVEL_MM - (highMm - lowMm), shot, "travel");
      }
    }
  }
}

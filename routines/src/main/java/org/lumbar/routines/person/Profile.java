package org.lumbar.routines.person;

import java.util.List;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.technique.Effleurage;
import org.lumbar.routines.technique.Friction;
import org.lumbar.routines.technique.GluteWork;
import org.lumbar.routines.technique.MyofascialMelt;
import org.lumbar.routines.technique.Petrissage;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.Strength;
import org.lumbar.routines.technique.Technique;
import org.lumbar.routines.technique.TriggerPointHold;

/// What a person wants of every massage: none of it stronger than `cap` (3.0 to 6.0 on the 0-10
/// scale, facts F1 and F6), and the work on tender spots where theirs are, the worst one first.
public record Profile(String person, double cap, List<Spot> tender) {
  public Profile {
    if (!(cap >= Strength.LIGHTEST && cap <= Strength.STRONGEST)) {
      throw new IllegalArgumentException("a person's cap is 3.0 to 6.0 (limit L1), was " + cap);
    }
    tender = List.copyOf(tender);
  }

  /// Somebody of whom nothing is known: every routine as it is written.
  public static Profile standard() {
    return new Profile("anybody", Strength.STRONGEST, List.of());
  }

  /// The same technique where this person is tender, if it is meant for a tender spot and they have
  /// named that many.
  public Technique aim(Technique technique) {
    return switch (technique) {
      case Friction circles ->
          new Friction(circles.strength(), own(circles.spot()), circles.turn());
      case TriggerPointHold hold -> new TriggerPointHold(hold.strength(), own(hold.spot()));
      case Effleurage _, Petrissage _, MyofascialMelt _, GluteWork _, Rest _ -> technique;
    };
  }

  private Spot own(Spot spot) {
    boolean isNamed = spot.tender() >= 1 && spot.tender() <= tender.size();
    return isNamed ? tender.get(spot.tender() - 1) : spot;
  }
}

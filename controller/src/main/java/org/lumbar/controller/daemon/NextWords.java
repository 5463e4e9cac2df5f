package org.lumbar.controller.daemon;

import java.util.Optional;
import org.lumbar.controller.core.State;
import org.lumbar.controller.safety.Allowance;
import org.lumbar.controller.safety.Allowance.Refusal;
import org.lumbar.controller.safety.Care;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.safety.Occasion;
import org.lumbar.controller.safety.Wellbeing;
import org.lumbar.controller.status.NextMassage;
import org.lumbar.controller.status.NextMassage.Asked;
import org.lumbar.controller.status.NextMassage.Budget;
import org.lumbar.controller.status.NextMassage.Rest;
import org.lumbar.routines.routine.Depth;

/// What the past leaves for the next massage, for people. While one runs nobody waits.
final class NextWords {
  private NextWords() {}

  static NextMassage of(State state) {
    Allowance allowance = state.around().allowance();
    Care care = state.around().clearance().care();
    Wellbeing wellbeing = allowance.wellbeing();
    Optional<Refusal> refusal =
        state.isInSession() ? Optional.empty() : allowance.refusalOf(Depth.GENTLE, care);
    return new NextMassage(
        new Budget(
            allowance.sessionsLeft(care),
            allowance.budget().massageToday(),
            allowance.budget().heat()),
        refusal.map(NextWords::rest),
        allowance.deepRefusal().map(NextWords::rest),
        allowance.gentler().map(Refusal::sentence),
        wellbeing.asked().map(NextWords::asked),
        wellbeing.isSore(),
        wellbeing.advice(),
        wellbeing.personal());
  }

  private static Rest rest(Refusal refusal) {
    return new Rest(refusal.until(), refusal.sentence());
  }

  private static Asked asked(Occasion occasion) {
    return new Asked(
        occasion.word(),
        occasion.question(),
        occasion.answers().stream().map(Feeling::word).toList());
  }
}

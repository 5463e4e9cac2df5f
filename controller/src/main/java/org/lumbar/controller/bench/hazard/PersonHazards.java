package org.lumbar.controller.bench.hazard;

import static org.lumbar.controller.bench.hazard.Hazard.Severity.REVERSIBLE;
import static org.lumbar.controller.bench.hazard.Hazard.Severity.SERIOUS;
import static org.lumbar.controller.bench.hazard.Rows.row;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.screening.Complaint;
import org.lumbar.controller.screening.Question.Group;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.RefusalReason;

/// H14 to H16, H21, H47, H48 and H61: who is on the pad, and how.
final class PersonHazards {
  private static final Duration STOPPED = Duration.ofMillis(500);
  private static final Duration WARM = Duration.ofMinutes(3);
  private static final Celsius LITTLE = Celsius.of(30);
  private static final Celsius LYING_BOUND = Celsius.of(38);
  private static final Celsius JUST_ABOVE = new Celsius(381);

  /// The motors of the stage's pad on hips and glutes.
  private static final List<Integer> HIPS = List.of(15, 16, 18, 19);

  private PersonHazards() {}

  static List<Hazard> rows() {
    return List.of(
        row("H14", SERIOUS, "burn: the skin does not feel heat")
            .inVirtualTime(
                "answer D1",
                "no frame asks for heat, the pad is armed without it and refuses it",
                evidence -> noHeat(evidence, "D1")),
        row("H15", SERIOUS, "burn: the person lies on the pad, which keeps the heat in")
            .inVirtualTime(
                "answer S2", "38 °C at most, and the pad refuses 38.1", PersonHazards::lyingOnIt),
        row("H16", REVERSIBLE, "burn: heat on oil or a heat rub")
            .inVirtualTime(
                "answer D6", "no heat, whatever is pressed", evidence -> noHeat(evidence, "D6")),
        row("H21", SERIOUS, "the pad lies on bone")
            .inVirtualTime(
                "stop: on bone",
                "off within 500 ms, then hips and glutes only",
                PersonHazards::onBone),
        row("H47", SERIOUS, "somebody who must not be massaged is")
            .inVirtualTime(
                "F72",
                "no start with a red flag, with old answers, or with a file that was edited",
                PersonHazards::redFlags),
        row("H48", SERIOUS, "pain during the massage")
            .inVirtualTime(
                "stop: sharp, down the leg, worse",
                "off within 500 ms, no start before new answers, over restarts too",
                PersonHazards::pain),
        row("H61", SERIOUS, "a pacemaker, an implant or a pregnancy")
            .inVirtualTime(
                "answer D3",
                "no start without a clinician's word, a gentler one with it",
                PersonHazards::implant));
  }

  private static void noHeat(Evidence evidence, String id) {
    try (Interviewee person = new Interviewee()) {
      Stage stage = screened(Stage.WARM, person.clearanceOfYesTo(id));
      WireWitness wire = new WireWitness(stage);
      stage.press(Button.START);
      stage.pass(WARM);
      stage.press(Button.HEAT);
      stage.pass(Duration.ofSeconds(10));
      evidence.holds("the massage runs", stage.isRunning());
      evidence.holds("no frame asks for heat", wire.hottest().equals(Celsius.OFF));
      evidence.holds(
          "the pad is armed without heat",
          wire.arms().map(HostMessage.Arm::heatCeiling).allMatch(Celsius.OFF::equals)
              && wire.arms().findAny().isPresent());
      wire.forgeWarmer(LITTLE);
      evidence.holds("the pad refuses heat", wire.refusals().contains(RefusalReason.HEAT_TOO_HIGH));
      evidence.holds("nothing has heated", stage.always(() -> !stage.isHeating(), STOPPED));
    }
  }

  private static void lyingOnIt(Evidence evidence) {
    try (Interviewee person = new Interviewee()) {
      Stage stage = screened(Stage.WARM, person.clearanceOfYesTo("S2"));
      WireWitness wire = new WireWitness(stage);
      stage.press(Button.START);
      stage.pass(WARM);
      evidence.holds("there is heat", wire.hottest().isAbove(LITTLE));
      evidence.holds("and not above 38 °C", !wire.hottest().isAbove(LYING_BOUND));
      wire.forgeWarmer(JUST_ABOVE);
      evidence.holds(
          "the pad refuses 38.1 °C", wire.refusals().contains(RefusalReason.HEAT_TOO_HIGH));
    }
  }

  private static void onBone(Evidence evidence) {
    Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
    stage.ask(new Request.Stop(StopCause.ON_BONE));
    evidence.within("off", STOPPED, stage.until(stage::isDead, Duration.ofSeconds(5)));
    stage.pass(Duration.ofSeconds(1));
    stage.press(Button.START);
    stage.pass(Duration.ofSeconds(1));
    evidence.holds("another massage runs", stage.isRunning());
    evidence.holds(
        "and works", stage.until(() -> hips(stage) > 0, Duration.ofSeconds(30)).isPresent());
    evidence.holds(
        "on hips and glutes alone",
        stage.always(() -> elsewhere(stage) == 0, Duration.ofMinutes(2)));
  }

  private static void redFlags(Evidence evidence) {
    try (Interviewee person = new Interviewee()) {
      for (String id : person.ids(Group.RED_FLAG)) {
        evidence.holds(id + ": refused", refuses(person.clearanceOfYesTo(id)));
      }
      evidence.holds("healthy: starts", !refuses(person.clearanceOfYesTo()));
      person.pass(Duration.ofDays(7));
      evidence.holds("a week later, after a restart: refused", refuses(person.clearance()));
      evidence.holds("answered anew: starts", !refuses(person.clearanceOfYesTo()));
      person.pass(Duration.ofDays(-1));
      evidence.holds("the clock set back: refused", refuses(person.clearance()));
      person.clearanceOfYesTo("RF1");
      person.editTheFile();
      evidence.holds("the file edited: refused", refuses(person.clearance()));
    }
  }

  private static void pain(Evidence evidence) {
    for (Complaint complaint :
        List.of(Complaint.SHARP_PAIN, Complaint.DOWN_THE_LEG, Complaint.FEELING_WORSE)) {
      StopCause cause = StopCause.valueOf(complaint.name());
      Stage stage = Stage.running(Stage.ROUTINE, Rows.SETTLED);
      stage.ask(new Request.Stop(cause));
      String words = cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      evidence.within(words + ": off", STOPPED, stage.until(stage::isDead, Duration.ofSeconds(5)));
      stage.pass(Duration.ofSeconds(2));
      stage.press(Button.START);
      evidence.holds("and no start", stage.always(stage::isDead, Duration.ofSeconds(10)));
      try (Interviewee person = new Interviewee()) {
        person.clearanceOfYesTo();
        person.complain(complaint);
        evidence.holds("nor after a restart", refuses(person.clearance()));
        evidence.holds("but after new answers", !refuses(person.clearanceOfYesTo()));
      }
    }
  }

  private static void implant(Evidence evidence) {
    try (Interviewee person = new Interviewee()) {
      evidence.holds("refused", refuses(person.clearanceOfYesTo("D3")));
      Clearance cleared = person.clearanceWithAWordAfterYesTo("D3");
      evidence.holds("with a clinician's word it starts", !refuses(cleared));
      Stage stage = screened("gentle-daily", cleared);
      stage.press(Button.START);
      evidence.holds(
          "at 4.0 or below",
          stage.always(() -> stage.truth().strongestSteps() <= 160, Duration.ofMinutes(4)));
    }
  }

  /// Whether a press on start moves nothing.
  private static boolean refuses(Clearance clearance) {
    Stage stage = screened("gentle-daily", clearance);
    stage.press(Button.START);
    return stage.always(stage::isDead, Duration.ofSeconds(15));
  }

  private static Stage screened(String routine, Clearance clearance) {
    Stage stage = new Stage(routine);
    stage.screen(clearance);
    return stage;
  }

  private static int hips(Stage stage) {
    return HIPS.stream().mapToInt(stage::level).max().orElseThrow();
  }

  private static int elsewhere(Stage stage) {
    return IntStream.range(0, stage.truth().applied().count())
        .filter(motor -> !HIPS.contains(motor))
        .map(stage::level)
        .max()
        .orElseThrow();
  }
}

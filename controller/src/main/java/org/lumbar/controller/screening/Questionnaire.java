package org.lumbar.controller.screening;

import static org.lumbar.controller.screening.Consequence.ASK_CLINICIAN;
import static org.lumbar.controller.screening.Consequence.CHANGE_FIRST;
import static org.lumbar.controller.screening.Consequence.GENTLE_AND_COOL;
import static org.lumbar.controller.screening.Consequence.MILD_HEAT;
import static org.lumbar.controller.screening.Consequence.NOT_TODAY;
import static org.lumbar.controller.screening.Consequence.NOT_WITH_THIS_PAD;
import static org.lumbar.controller.screening.Consequence.NO_HEAT;
import static org.lumbar.controller.screening.Consequence.ONE_LEVEL_LESS;
import static org.lumbar.controller.screening.Consequence.REFUSE;
import static org.lumbar.controller.screening.Consequence.REFUSE_URGENTLY;
import static org.lumbar.controller.screening.Question.Group.CAUTION;
import static org.lumbar.controller.screening.Question.Group.DEVICE;
import static org.lumbar.controller.screening.Question.Group.RED_FLAG;
import static org.lumbar.controller.screening.Question.Group.SETUP;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.controller.safety.Clearance;
import org.lumbar.controller.safety.Limits;
import org.lumbar.protocol.message.Celsius;

/// All questions with what follows from them, red flags first, worded so that "no" is the answer of
/// somebody who may start. Each condition is asked by itself; "not sure" counts as yes.
final class Questionnaire {
  private record Rule(Question question, Consequence consequence) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "RF1",
              RED_FLAG,
              REFUSE,
              "Did your back pain begin after a bad fall, a car crash or another heavy blow?"),
          rule(
              "RF2",
              RED_FLAG,
              REFUSE,
              "Do you have new weakness, numbness or tingling in a leg, or is it getting worse?"),
          rule(
              "RF3",
              RED_FLAG,
              REFUSE,
              "Does pain shoot down your leg while feeling or strength gets worse?"),
          rule(
              "RF4",
              RED_FLAG,
              REFUSE_URGENTLY,
              "Do you have new trouble holding or passing water or stool?"),
          rule(
              "RF5",
              RED_FLAG,
              REFUSE,
              "Do you have a fever or chills, or is your back red or swollen?"),
          rule("RF6", RED_FLAG, REFUSE, "Have you lost weight without trying?"),
          rule("RF7", RED_FLAG, REFUSE, "Have you ever had cancer?"),
          rule("RF8", RED_FLAG, REFUSE, "Is the pain constant, or very strong at night?"),
          rule("C1", CAUTION, ASK_CLINICIAN, "Do you have weak bones (osteoporosis)?"),
          rule("C2", CAUTION, ASK_CLINICIAN, "Do you take blood thinners?"),
          rule(
              "C3", CAUTION, ASK_CLINICIAN, "Do you have a blood clot, or are you at risk of one?"),
          rule(
              "C4",
              CAUTION,
              ASK_CLINICIAN,
              "Do you have an infection now, of the skin or elsewhere?"),
          rule("C5", CAUTION, ASK_CLINICIAN, "Have you had surgery lately?"),
          rule("C6", CAUTION, ASK_CLINICIAN, "Do you have strong pain that nobody has explained?"),
          rule("C7", CAUTION, ASK_CLINICIAN, "Does pain run down your leg (sciatica)?"),
          rule(
              "C8",
              CAUTION,
              ASK_CLINICIAN,
              "Do you bruise easily, or have another illness that makes pressure risky?"),
          rule(
              "C9",
              CAUTION,
              ASK_CLINICIAN,
              "Is the pain severe, getting worse, coming back often, or no better after a week?"),
          rule(
              "D1",
              DEVICE,
              NO_HEAT,
              "Do you feel heat or pain less than others, or do you have diabetes, poor circulation, a stroke or a spinal injury?"),
          rule(
              "D2",
              DEVICE,
              NO_HEAT,
              "Have you taken pain or sleep medicine or alcohol, or might you fall asleep?"),
          rule(
              "D3",
              DEVICE,
              ASK_CLINICIAN,
              "Do you have a pacemaker or another implant, or are you pregnant?"),
          rule(
              "D4",
              DEVICE,
              CHANGE_FIRST,
              "Would you need help to take the pad away or press stop, with nobody beside you now?"),
          rule("D5", DEVICE, NOT_WITH_THIS_PAD, "Are you under 18?"),
          rule(
              "D6",
              DEVICE,
              NO_HEAT,
              "Is there a heat rub, a heat patch or wet skin where the pad goes?"),
          rule(
              "D7",
              DEVICE,
              CHANGE_FIRST,
              "Is there broken skin, a wound or a bruise where the pad goes?"),
          rule(
              "S1",
              SETUP,
              GENTLE_AND_COOL,
              "Is this a fresh flare-up, or did you strain your back today?"),
          rule("S2", SETUP, MILD_HEAT, "Will you lie on top of the pad?"),
          rule(
              "S3",
              SETUP,
              CHANGE_FIRST,
              "Could the middle of the pad be off your spine, or the pad lie on ribs or tailbone?"),
          rule(
              "S4",
              SETUP,
              ONE_LEVEL_LESS,
              "Were you very sore after the last session, or sore for more than a day or two?"),
          rule("S5", SETUP, NOT_TODAY, "Do you feel worse overall since the last session?"));

  private Questionnaire() {}

  static List<Question> questions() {
    return RULES.stream().map(Rule::question).toList();
  }

  /// What all `answers` together allow. A question without an answer counts as yes.
  static Clearance judge(Map<String, Answer> answers) {
    List<Consequence> follows = new ArrayList<>();
    for (Rule rule : RULES) {
      if (answers.getOrDefault(rule.question().id(), Answer.NOT_SURE) != Answer.NO) {
        follows.add(rule.consequence());
      }
    }
    boolean mayStart = follows.stream().allMatch(Consequence::mayStart);
    Set<String> sentences = new LinkedHashSet<>();
    follows.stream()
        .filter(consequence -> consequence.mayStart() == mayStart)
        .forEach(consequence -> sentences.add(consequence.sentence()));
    return new Clearance(
        mayStart,
        follows.stream().mapToInt(Consequence::capSteps).min().orElse(Limits.CAP_STEPS),
        follows.stream()
            .map(Consequence::heatCeiling)
            .min(Celsius::compareTo)
            .orElse(Limits.HEAT_BOUND),
        List.copyOf(sentences));
  }

  private static Rule rule(String id, Question.Group group, Consequence consequence, String text) {
    return new Rule(new Question(id, group, text, ""), consequence);
  }
}

package org.lumbar.controller.screening;

import static org.lumbar.controller.screening.Question.Group.CAUTION;
import static org.lumbar.controller.screening.Question.Group.DEVICE;
import static org.lumbar.controller.screening.Question.Group.RED_FLAG;
import static org.lumbar.controller.screening.Question.Group.SETUP;

import java.util.List;

/// All questions with what follows from them, red flags first, worded so that "no" is the answer of
/// somebody who may start. Each condition is asked by itself; "not sure" counts as yes.
final class Questionnaire {
  private record Rule(Question question, Consequence consequence) {}

  private static final List<Rule> RULES =
      List.of(
          redFlag(
              "RF1",
              Consequence.REFUSE,
              "Did your back pain start after a bad fall, a car crash or another hard hit?"),
          redFlag(
              "RF2",
              Consequence.REFUSE,
              "Do you have new weakness, numbness or tingling in a leg, or is it getting worse or going below the knee?"),
          redFlag(
              "RF3",
              Consequence.REFUSE,
              "Does pain shoot down your leg while feeling or strength gets worse?"),
          redFlag(
              "RF4",
              Consequence.REFUSE_URGENTLY,
              "Do you have new trouble holding or passing water or stool?"),
          redFlag(
              "RF5",
              Consequence.REFUSE,
              "Do you have a fever or chills, or is your back red or swollen?"),
          redFlag("RF6", Consequence.REFUSE, "Have you lost weight without trying?"),
          redFlag("RF7", Consequence.ASK_CLINICIAN, "Have you ever had cancer?"),
          redFlag(
              "RF8",
              Consequence.REFUSE,
              "Is the pain there all the time, or very strong at night?"),
          caution("C1", Consequence.ASK_CLINICIAN, "Do you have weak bones (osteoporosis)?"),
          caution("C2", Consequence.ASK_CLINICIAN_AND_NO_HEAT, "Do you take blood thinners?"),
          caution("C3a", Consequence.NOT_THERE, "Do you have a blood clot now?"),
          caution(
              "C3b",
              Consequence.ASK_CLINICIAN_AND_NO_HEAT,
              "Have you had a blood clot before, or are you at risk of one?"),
          caution(
              "C4a",
              Consequence.NOT_THERE,
              "Do you have an infection of your skin or your back where the pad goes?"),
          caution(
              "C4b",
              Consequence.ASK_CLINICIAN_AND_NO_HEAT,
              "Do you have an infection anywhere else now?"),
          caution(
              "C5a",
              Consequence.NOT_THERE,
              "Have you had surgery lately where the pad goes: on your back, hips or thighs?"),
          caution(
              "C5b",
              Consequence.ASK_CLINICIAN_AND_NO_HEAT,
              "Have you had surgery anywhere else lately?"),
          caution(
              "C6",
              Consequence.ASK_CLINICIAN_AND_NO_HEAT,
              "Do you have strong pain that nobody has explained?"),
          caution(
              "C7",
              Consequence.ASK_CLINICIAN_AND_STAY_LOW,
              "Does pain run down your leg (sciatica)?"),
          caution(
              "C8",
              Consequence.ASK_CLINICIAN,
              "Do you bruise easily, or have another illness that makes pressure risky?"),
          caution(
              "C9",
              Consequence.ASK_CLINICIAN,
              "Is the pain severe, getting worse, coming back often, or no better after a week?"),
          device(
              "D1",
              Consequence.NO_HEAT,
              "Do you feel heat or pain less than others, or do you have diabetes, poor blood flow, a stroke or a spinal cord injury?"),
          device(
              "D2",
              Consequence.NO_HEAT_AND_STAY_AWAKE,
              "Have you taken pain or sleep medicine or alcohol, or might you fall asleep?"),
          device(
              "D3",
              Consequence.ASK_CLINICIAN,
              "Do you have a pacemaker or another implant, or are you pregnant?"),
          device(
              "D4",
              Consequence.NEEDS_HELPER,
              "Would you need help to take the pad away or to press stop?"),
          device("D5", Consequence.NOT_WITH_THIS_PAD, "Are you under 18?"),
          device(
              "D6",
              Consequence.NO_HEAT,
              "Is there oil, a heat rub, a heat patch or wet skin where the pad goes?"),
          device(
              "D7",
              Consequence.CHANGE_FIRST,
              "Is there broken skin, a wound or a bruise where the pad goes?"),
          setup(
              "S1",
              Consequence.GENTLE_AND_COOL,
              "Is this a fresh flare-up, or did you strain your back today?"),
          setup(
              "S2",
              Consequence.MILD_HEAT,
              "Will you lie on top of the pad? (On a chair, or the pad on top of you: no.)"),
          setup(
              "S3",
              Consequence.HIPS_ONLY,
              "Could the pad press on the bones of your spine, your ribs or your tailbone?"),
          setup(
              "S4",
              Consequence.LESS_AND_SHORTER,
              "Were you very sore after the last session, or sore for more than a day or two?"),
          setup("S5", Consequence.NOT_TODAY, "Do you feel worse overall since the last session?"));

  private Questionnaire() {}

  static List<Question> questions() {
    return RULES.stream().map(Rule::question).toList();
  }

  /// What follows from `answers`, in the order of the questions.
  static List<Consequence> follow(Answers answers) {
    return RULES.stream()
        .filter(rule -> answers.isYes(rule.question()))
        .map(Rule::consequence)
        .toList();
  }

  private static Rule redFlag(String id, Consequence consequence, String text) {
    return new Rule(new Question(id, RED_FLAG, text), consequence);
  }

  private static Rule caution(String id, Consequence consequence, String text) {
    return new Rule(new Question(id, CAUTION, text), consequence);
  }

  private static Rule device(String id, Consequence consequence, String text) {
    return new Rule(new Question(id, DEVICE, text), consequence);
  }

  private static Rule setup(String id, Consequence consequence, String text) {
    return new Rule(new Question(id, SETUP, text), consequence);
  }
}

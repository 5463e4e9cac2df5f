package org.lumbar.controller.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.mqtt.Incoming.Keeping;
import org.lumbar.controller.stage.RecordingDesk;

/// What becomes of a command between the broker and the desk, and what is answered.
class CommandDeskTest {
  private final TopicTree tree = new TopicTree("home", "back");
  private final Outbox outbox = new Outbox();
  private final RecordingDesk desk = new RecordingDesk();
  private Duration now = Duration.ofHours(1);
  private final InstantSource clock = InstantSource.fixed(Stage.NOW);
  private final CommandDesk commands =
      new CommandDesk(desk, new Replies(tree, outbox, clock), clock, () -> now);

  @Test
  void whatIsDoneIsAnsweredToTheAskerAlone() {
    take("pause", "{\"id\":\"a1\",\"by\":\"anna\"}");
    Letter ack = onlyLetter();
    assertThat(ack.address()).isEqualTo("lumbar/v1/home/back/ack/anna");
    assertThat(ack(ack).status()).isEqualTo("done");
    assertThat(ack(ack).id()).contains("a1");
  }

  @Test
  void theDeskHearsWhoAsks() throws InterruptedException {
    take("softer", "{\"by\":\"anna\"}");
    assertThat(desk.next().orElseThrow().by()).isEqualTo("mqtt:anna");
  }

  @Test
  void whatTheDeskRejectsIsToldToEverybodyToo() {
    desk.willAnswer(new Reply.Rejected("not_running", "nothing runs"));
    take("pause", "{\"id\":\"a1\"}");
    List<Letter> letters = letters();
    assertThat(letters).extracting(Letter::topic).containsExactly(Topic.EVENT, Topic.ACK);
    assertThat(ack(letters.getLast()).reason()).contains("not_running");
    assertThat(((Payload.Rejection) letters.getFirst().payload()).verb()).isEqualTo("pause");
  }

  @Test
  void theSameIdIsAnsweredAgainAndNotDoneAgain() {
    take("softer", "{\"id\":\"a1\"}");
    now = now.plusSeconds(59);
    take("softer", "{\"id\":\"a1\"}");
    assertThat(desk.count()).isOne();
    List<Letter> letters = letters();
    assertThat(letters).hasSize(2);
    assertThat(letters.getFirst().payload()).isEqualTo(letters.getLast().payload());
  }

  @Test
  void afterAMinuteAnIdIsNewAgain() {
    take("softer", "{\"id\":\"a1\"}");
    now = now.plusSeconds(60);
    take("softer", "{\"id\":\"a1\"}");
    assertThat(desk.count()).isEqualTo(2);
  }

  @Test
  void twoCommandsWithoutIdAreTwo() {
    take("softer", "");
    take("softer", "");
    assertThat(desk.count()).isEqualTo(2);
  }

  @Test
  void aStopIsDoneAsOftenAsItIsAsked() {
    take("stop", "{\"id\":\"a1\"}");
    take("stop", "{\"id\":\"a1\"}");
    assertThat(desk.count()).isEqualTo(2);
  }

  @DisplayName("H41: a flood of commands reaches the desk ten times a second, a stop always")
  @Test
  void aFloodIsHeldOffAndAStopGetsThrough() {
    for (int i = 0; i < 10_000; i++) {
      take("pause", "");
    }
    assertThat(desk.count()).isEqualTo(10);
    assertThat(letters()).as("ten answers, and one rejection told twice").hasSize(12);
    take("stop", "");
    assertThat(desk.count()).isEqualTo(11);
    now = now.plusSeconds(1);
    take("pause", "");
    assertThat(desk.count()).isEqualTo(12);
  }

  @Test
  void rubbishCountsAgainstTheRateToo() {
    for (int i = 0; i < 1000; i++) {
      take("start", "x");
    }
    assertThat(letters()).hasSize(22);
  }

  @Test
  void aReplyTopicIsHonouredBelowAckAlone() {
    takeFrom(Optional.of("lumbar/v1/home/back/ack/panel-7"));
    takeFrom(Optional.of("lumbar/v1/home/other/ack/panel-7"));
    takeFrom(Optional.of("lumbar/v1/home/back/status"));
    takeFrom(Optional.of("lumbar/v1/home/back/ack/a/b"));
    takeFrom(Optional.of("lumbar/v1/home/back/ack/+"));
    assertThat(letters())
        .extracting(Letter::address)
        .containsExactly(
            "lumbar/v1/home/back/ack/panel-7",
            "lumbar/v1/home/back/ack/anyone",
            "lumbar/v1/home/back/ack/anyone",
            "lumbar/v1/home/back/ack/anyone",
            "lumbar/v1/home/back/ack/anyone");
  }

  @Test
  void anAskersNameCannotLeaveItsTopic() {
    take("pause", "{\"by\":\"caregiver:Jürgen . +\"}");
    assertThat(letters().getLast().address()).isEqualTo("lumbar/v1/home/back/ack/anyone");
    take("pause", "{\"by\":\"caregiver:Jürgen\"}");
    assertThat(onlyLetter().address()).isEqualTo("lumbar/v1/home/back/ack/caregiver-J-rgen");
  }

  @Test
  void aDeskThatDoesNotAnswerIsReportedWithinASecondOrSo() throws InterruptedException {
    desk.willNotAnswer();
    take("pause", "{\"id\":\"a1\"}");
    outbox.awaitNews(Duration.ofSeconds(20));
    assertThat(ack(onlyLetter()).status()).isEqualTo("error");
  }

  private void take(String verb, String payload) {
    commands.take(new Incoming(verb, payload, Keeping.PASSING, Optional.empty(), Optional.empty()));
  }

  private void takeFrom(Optional<String> replyTo) {
    commands.take(new Incoming("pause", "", Keeping.PASSING, replyTo, Optional.empty()));
  }

  private List<Letter> letters() {
    List<Letter> all = new ArrayList<>();
    for (Optional<Letter> next = outbox.nextLetter();
        next.isPresent();
        next = outbox.nextLetter()) {
      all.add(next.get());
    }
    return all;
  }

  private Letter onlyLetter() {
    List<Letter> all = letters();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Payload.Ack ack(Letter letter) {
    return (Payload.Ack) letter.payload();
  }
}

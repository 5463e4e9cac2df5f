package org.lumbar.controller.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request;
import org.lumbar.controller.desk.Request.StopCause;
import org.lumbar.controller.safety.Feeling;
import org.lumbar.controller.screening.Answers;
import org.lumbar.controller.screening.Question;
import org.lumbar.controller.screening.ScreeningDesk;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What the page asks by HTTP.
final class Api {
  /// A control loop that does not answer within this time is in trouble of its own.
  private static final long PATIENCE_SECONDS = 2;

  private final PageServer.Desks desks;
  private final ScreeningDesk screening;
  private final PageFacts facts;
  private final Optional<DemoApi> demo;

  Api(PageServer.Desks desks, ScreeningDesk screening, PageFacts facts, Optional<DemoApi> demo) {
    this.desks = desks;
    this.screening = screening;
    this.facts = facts;
    this.demo = demo;
  }

  record QuestionView(String id, String group, String text) {
    static QuestionView of(Question question) {
      return new QuestionView(question.id(), question.group().title(), question.text());
    }
  }

  record ScreeningView(boolean due, boolean mayStart, List<QuestionView> questions) {}

  void serve(Exchange exchange) throws IOException {
    String line = exchange.method() + " " + exchange.path();
    Optional<Call> call = Call.of(line);
    if (call.isEmpty()) {
      exchange.trouble(404, "not_found", "There is no " + line + ".");
      return;
    }
    switch (call.get()) {
      case FACTS -> exchange.json(200, facts);
      case SCREENING -> exchange.json(200, questions());
      case ANSWER_SCREENING -> answerScreening(exchange);
      case STOP -> ask(exchange, new Request.Stop(cause(exchange)));
      case PAUSE -> ask(exchange, new Request.Pause());
      case SOFTER -> ask(exchange, new Request.Softer());
      case HEAT_OFF -> ask(exchange, new Request.HeatOff());
      case OKAY -> ask(exchange, new Request.Okay());
      case CHOOSE -> choose(exchange);
      case FELT -> felt(exchange);
      case PRESS, NEXT_DAY -> play(exchange);
    }
  }

  private ScreeningView questions() {
    return new ScreeningView(
        screening.isDue(),
        screening.standing().mayStart(),
        screening.questions().stream().map(QuestionView::of).toList());
  }

  private void ask(Exchange exchange, Request request) throws IOException {
    try {
      Reply reply = desks.requests().ask(request, "page").get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      switch (reply) {
        case Reply.Done done -> exchange.json(200, done);
        case Reply.Rejected(String code, String why) -> exchange.trouble(409, code, why);
      }
    } catch (ExecutionException | TimeoutException e) {
      exchange.trouble(503, "no_answer", "The daemon does not answer. Use stop at the pad.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Why somebody stops. A stop stops, whatever else is in it.
  private static StopCause cause(Exchange exchange) throws IOException {
    try {
      JsonNode body = Exchange.mapper().readTree(exchange.start());
      return StopCause.of(body.path("cause").asString("")).orElse(StopCause.NO_REASON);
    } catch (JacksonException e) {
      return StopCause.NO_REASON;
    }
  }

  private void choose(Exchange exchange) throws IOException {
    Optional<JsonNode> body = parse(exchange);
    if (body.isPresent()) {
      ask(exchange, new Request.Choose(body.get().path("routine").asString("")));
    }
  }

  private void felt(Exchange exchange) throws IOException {
    Optional<JsonNode> body = parse(exchange);
    if (body.isEmpty()) {
      return;
    }
    Optional<Feeling> said = Feeling.of(body.get().path("feeling").asString(""));
    if (said.isEmpty()) {
      exchange.trouble(400, "unknown_feeling", "Say better, same, worse, sore or fine.");
      return;
    }
    desks.feelings().felt(said.get());
    exchange.json(200, new Reply.Done("Thank you: taken down. It counts for the next massage."));
  }

  private void play(Exchange exchange) throws IOException {
    if (demo.isEmpty()) {
      exchange.trouble(
          404, "no_demo", "A real pad has its own buttons, and a real day its own length.");
      return;
    }
    Optional<JsonNode> body = parse(exchange);
    if (body.isPresent()) {
      demo.get().serve(exchange, body.get());
    }
  }

  private void answerScreening(Exchange exchange) throws IOException {
    Optional<JsonNode> body = parse(exchange);
    if (body.isEmpty()) {
      return;
    }
    Answers answers;
    try {
      answers = AnswersBody.read(body.get(), screening.questions());
    } catch (DateTimeParseException e) {
      exchange.trouble(400, "no_date", "clinicianOn is a date such as 2026-03-02.");
      return;
    }
    try {
      exchange.json(200, screening.answer(answers));
    } catch (UncheckedIOException e) {
      exchange.trouble(
          507,
          "not_kept",
          Objects.requireNonNullElse(e.getMessage(), "The answers cannot be kept."));
    }
  }

  /// The body as JSON; empty where it is none, and then that has been answered.
  private static Optional<JsonNode> parse(Exchange exchange) throws IOException {
    Optional<String> body = exchange.body();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Exchange.mapper().readTree(body.get()));
    } catch (JacksonException e) {
      exchange.trouble(400, "not_json", "The request is not JSON: " + e.getOriginalMessage());
      return Optional.empty();
    }
  }
}

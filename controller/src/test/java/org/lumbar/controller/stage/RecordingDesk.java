package org.lumbar.controller.stage;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request;

/// Writes down who asks what, and answers as told beforehand: done, unless told otherwise.
public final class RecordingDesk implements Desk {
  /// One request with its asker.
  public record Asked(Request request, String by) {}

  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
  private volatile CompletableFuture<Reply> answer =
      CompletableFuture.completedFuture(new Reply.Done("as you wish"));

  public void willAnswer(Reply reply) {
    answer = CompletableFuture.completedFuture(reply);
  }

  public void willNotAnswer() {
    answer = new CompletableFuture<>();
  }

  @Override
  public CompletableFuture<Reply> ask(Request request, String by) {
    asked.add(new Asked(request, by));
    return answer;
  }

  /// The next request, within a generous time.
  public Optional<Asked> next() throws InterruptedException {
    return Optional.ofNullable(asked.poll(10, TimeUnit.SECONDS));
  }

  public int count() {
    return asked.size();
  }
}

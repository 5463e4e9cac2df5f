package org.lumbar.controller.daemon;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.lumbar.controller.core.Event;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.desk.Reply;
import org.lumbar.controller.desk.Request;

/// Hands requests from any thread to the control loop and gives the answers back. A stop goes
/// before everything.
final class LoopDesk implements Desk {
  private final Map<Long, CompletableFuture<Reply>> open = new ConcurrentHashMap<>();
  private final AtomicLong tickets = new AtomicLong();
  private final ControlLoop loop;
  private final LoopThread thread;

  LoopDesk(ControlLoop loop, LoopThread thread) {
    this.loop = loop;
    this.thread = thread;
  }

  @Override
  public CompletableFuture<Reply> ask(Request request, String by) {
    long ticket = tickets.incrementAndGet();
    CompletableFuture<Reply> answer = new CompletableFuture<>();
    open.put(ticket, answer);
    Consumer<Duration> note = now -> loop.happen(new Event.Asked(now, ticket, request, by));
    switch (request) {
      case Request.Stop _ -> thread.postUrgent(note);
      case Request.Pause _,
          Request.Softer _,
          Request.HeatOff _,
          Request.Okay _,
          Request.Choose _ -> {
        if (!thread.post(note)) {
          answer(ticket, new Reply.Rejected("busy", "Too many requests at once; try again."));
        }
      }
    }
    return answer;
  }

  void answer(long ticket, Reply reply) {
    CompletableFuture<Reply> waiting = open.remove(ticket);
    if (waiting != null) {
      waiting.complete(reply);
    }
  }
}

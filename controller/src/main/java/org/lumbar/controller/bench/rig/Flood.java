package org.lumbar.controller.bench.rig;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/// F60: somebody who sends as much as they can, over the broker and to the page, until it is
/// closed.
public final class Flood implements AutoCloseable {
  private static final int MESSAGES_AT_ONCE = 100;
  private static final Duration BREATH = Duration.ofMillis(10);
  private static final int VISITORS = 4;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LongAdder messages = new LongAdder();
  private final LongAdder requests = new LongAdder();
  private volatile boolean isOver;

  private Flood() {}

  /// 10,000 messages a second to the daemon's commands, and a few visitors that ask its page for
  /// all they can.
  public static Flood of(BrokerProcess broker, URI page) {
    Flood flood = new Flood();
    BrokerClient sender = BrokerClient.at(broker);
    flood.threads.execute(() -> flood.send(sender));
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      flood.threads.execute(() -> flood.visit(page));
    }
    return flood;
  }

  public long messages() {
    return messages.sum();
  }

  public long requests() {
    return requests.sum();
  }

  @Override
  public void close() {
    isOver = true;
    threads.close();
  }

  private void send(BrokerClient sender) {
    try (sender) {
      while (!isOver) {
        for (int message = 0; message < MESSAGES_AT_ONCE; message++) {
          sender.throwIn("cmd/okay", "{}");
          messages.increment();
        }
        LockSupport.parkNanos(BREATH.toNanos());
      }
    }
  }

  private void visit(URI page) {
    try (PageClient visitor = new PageClient(page)) {
      while (!isOver) {
        var _ = visitor.post("/api/okay", "{}");
        requests.increment();
      }
    }
  }
}

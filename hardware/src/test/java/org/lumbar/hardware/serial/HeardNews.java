package org.lumbar.hardware.serial;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A listener that keeps what it hears, in order, until a test asks for it.
final class HeardNews implements LineListener {
  sealed interface News {
    record Opened() implements News {}

    record Received(List<Byte> bytes) implements News {}

    record Closed(String why) implements News {}

    record Waiting(String why) implements News {}
  }

  private static final int LONGEST_WAIT_SECONDS = 20;

  private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();

  @Override
  public void opened() {
    heard.add(new News.Opened());
  }

  @Override
  public void received(byte[] bytes, int length) {
    Byte[] boxed = new Byte[length];
    Arrays.setAll(boxed, i -> bytes[i]);
    heard.add(new News.Received(List.of(boxed)));
  }

  @Override
  public void closed(String why) {
    heard.add(new News.Closed(why));
  }

  @Override
  public void waiting(String why) {
    heard.add(new News.Waiting(why));
  }

  /// The next news, which must be of `kind`.
  <N extends News> N next(Class<N> kind) throws InterruptedException {
    News next = heard.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    if (!kind.isInstance(next)) {
      throw new AssertionError("expected %s, heard %s".formatted(kind.getSimpleName(), next));
    }
    return kind.cast(next);
  }

  /// Waits for the port to open, whatever reasons for waiting are told before.
  void opening() throws InterruptedException {
    News next = next(News.class);
    while (next instanceof News.Waiting) {
      next = next(News.class);
    }
    if (!(next instanceof News.Opened)) {
      throw new AssertionError("expected Opened, heard " + next);
    }
  }

  /// The next `count` bytes, however they were portioned.
  byte[] bytes(int count) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (bytes.size() < count) {
      next(News.Received.class).bytes().forEach(bytes::write);
    }
    return bytes.toByteArray();
  }

  boolean isEmpty() {
    return heard.isEmpty();
  }
}

package org.lumbar.controller.bench.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Many sessions of chance, on all cores.
public final class FuzzRun {
  private FuzzRun() {}

  /// The sessions of `count` seeds from `first` on; `done` hears of each in their order.
  public static void of(long first, int count, Consumer<FuzzResult> done)
      throws InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      List<Future<FuzzResult>> coming = new ArrayList<>();
      LongStream.range(first, first + count)
          .forEach(seed -> coming.add(workers.submit(() -> FuzzSession.run(seed))));
      for (Future<FuzzResult> one : coming) {
        done.accept(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a session's own thread broke", e.getCause());
    }
  }
}

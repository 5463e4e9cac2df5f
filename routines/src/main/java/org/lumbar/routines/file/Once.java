package org.lumbar.routines.file;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is worked out when it is first asked for, and then kept. Threads may ask at once.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private @Nullable T result;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public synchronized T get() {
    T known = result;
    if (known == null) {
      known = work.get();
      result = known;
    }
    return known;
  }
}

package org.lumbar.routines.render;

import org.jspecify.annotations.Nullable;

/// The last answers to questions of four figures that come again and again: looking ahead asks what
/// a hand does at each time until that time has come, about each point of its way until it is
/// there, and both hands ask about the same points. It changes no answer, only how often one is
/// worked out. Threads may share it: an answer is seen whole or not at all, and what one of them
/// overwrites is worked out anew when it is needed.
final class Memory<A> {
  private static final int SLOT_BITS = 7;

  /// As a multiplier it brings what differs in two numbers into the upper bits of the product.
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  private final Work<A> work;

  @SuppressWarnings("unchecked") // an array of nothing yet
  private final @Nullable Known<A>[] slots = (Known<A>[]) new Known<?>[1 << SLOT_BITS];

  /// A pure function, whose answers nobody changes.
  interface Work<A> {
    A at(double first, double second, double third, double fourth);
  }

  private record Known<A>(long first, long second, long third, long fourth, A answer) {
    boolean isOf(long a, long b, long c, long d) {
      return first == a && second == b && third == c && fourth == d;
    }
  }

  Memory(Work<A> work) {
    this.work = work;
  }

  A at(double first, double second, double third, double fourth) {
    long a = Double.doubleToRawLongBits(first);
    long b = Double.doubleToRawLongBits(second);
    long c = Double.doubleToRawLongBits(third);
    long d = Double.doubleToRawLongBits(fourth);
    int slot = slot(a, b, c, d);
    Known<A> known = slots[slot];
    if (known == null || !known.isOf(a, b, c, d)) {
      known = new Known<>(a, b, c, d, work.at(first, second, third, fourth));
      slots[slot] = known;
    }
    return known.answer;
  }

  private static int slot(long a, long b, long c, long d) {
    long mixed = ((a * GOLDEN_RATIO + b) * GOLDEN_RATIO + c) * GOLDEN_RATIO + d;
    return (int) ((mixed * GOLDEN_RATIO) >>> (Long.SIZE - SLOT_BITS));
  }
}

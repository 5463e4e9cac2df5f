package org.lumbar.routines.render;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.lumbar.routines.body.Place;

/// The last answers to questions that come again and again: looking ahead asks about each point of
/// a hand's way until the hand is there, and both hands ask about the same points. It changes no
/// answer, only how often one is worked out. Threads may share it: what one of them overwrites is
/// worked out anew when it is needed.
final class Memory<A> {
  private static final int SLOT_BITS = 7;

  /// As a multiplier it brings what differs in two numbers into the upper bits of the product.
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  private final Work<A> work;
  private final AtomicReferenceArray<@Nullable Known<A>> slots =
      new AtomicReferenceArray<>(1 << SLOT_BITS);

  /// A pure function, whose answers nobody changes.
  interface Work<A> {
    A at(Place place, double spreadMm);
  }

  private record Known<A>(long xBits, long yBits, long spreadBits, A answer) {
    boolean isOf(long otherX, long otherY, long otherSpread) {
      return xBits == otherX && yBits == otherY && spreadBits == otherSpread;
    }
  }

  Memory(Work<A> work) {
    this.work = work;
  }

  A at(Place place, double spreadMm) {
    long x = Double.doubleToRawLongBits(place.xMm());
    long y = Double.doubleToRawLongBits(place.yMm());
    long spread = Double.doubleToRawLongBits(spreadMm);
    int slot = slot(x, y, spread);
    Known<A> known = slots.getPlain(slot);
    if (known == null || !known.isOf(x, y, spread)) {
      known = new Known<>(x, y, spread, work.at(place, spreadMm));
      slots.setRelease(slot, known);
    }
    return known.answer;
  }

  private static int slot(long x, long y, long spread) {
    long mixed = ((x * GOLDEN_RATIO + y) * GOLDEN_RATIO + spread) * GOLDEN_RATIO;
    return (int) (mixed >>> (Long.SIZE - SLOT_BITS));
  }
}

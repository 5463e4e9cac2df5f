package org.lumbar.routines.file;

import java.util.Comparator;

/// A place in a file: line and column, both counted from 1.
public record Mark(int line, int column) implements Comparable<Mark> {
  public static final Mark START = new Mark(1, 1);

  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column);

  @Override
  public int compareTo(Mark other) {
    return BY_PLACE.compare(this, other);
  }
}

package org.lumbar.routines.file;

import java.util.List;

/// A value read from a file, and where it stood.
record At<T>(Mark at, T value) {
  static <T> List<T> values(List<At<T>> located) {
    return located.stream().map(At::value).toList();
  }
}

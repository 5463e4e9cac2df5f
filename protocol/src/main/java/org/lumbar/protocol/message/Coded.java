package org.lumbar.protocol.message;

/// A word that travels as a number.
public interface Coded {
  /// The code on the wire; it never changes its meaning.
  int wire();
}

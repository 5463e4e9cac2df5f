package org.lumbar.protocol.link;

/// Where the link stands. States are values; what happens next is computed by them and carried out
/// by [HostLink].
sealed interface LinkState permits LinkState.Closed, LinkState.Ungreeted, Greeting, Conversing {

  /// There is no line.
  record Closed() implements LinkState {}

  /// The line is open and a greeting of a new nonce is due at once. `isJustOpened` tells a line
  /// that may have anything at its end from one on which a pad has been heard before.
  record Ungreeted(boolean isJustOpened) implements LinkState {}
}

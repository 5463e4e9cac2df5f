/// The host's side of the conversation: greeting, sequence, silence, statistics. A machine without
/// threads, clocks or ports of its own: time and bytes come in as parameters.
@NullMarked
package org.lumbar.protocol.link;

import org.jspecify.annotations.NullMarked;

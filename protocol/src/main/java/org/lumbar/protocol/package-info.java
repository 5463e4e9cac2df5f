/// The wire between the host and a pad, as PROTOCOL.md specifies it. Nothing in here knows a serial
/// port, a thread or a clock, and nothing but the JDK is needed.
@NullMarked
package org.lumbar.protocol;

import org.jspecify.annotations.NullMarked;

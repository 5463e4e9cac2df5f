/// The serial line to the pad: opened by path for exclusive use, read by a thread of its own, and
/// opened again by itself after the plug was pulled. It carries bytes and understands none of them.
@NullMarked
package org.lumbar.hardware.serial;

import org.jspecify.annotations.NullMarked;

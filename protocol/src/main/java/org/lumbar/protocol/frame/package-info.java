/// Frames: how a header and a payload become bytes on a noisy line, and how they are found again.
/// COBS marks where a frame ends, a CRC-32 says whether it is whole; what a payload means is not
/// known here.
@NullMarked
package org.lumbar.protocol.frame;

import org.jspecify.annotations.NullMarked;

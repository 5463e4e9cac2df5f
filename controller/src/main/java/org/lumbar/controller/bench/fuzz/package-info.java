/// F81: sessions that chance makes, with presses, requests and faults at any moment, and what must
/// hold in every one of them. The same seed makes the same session. Start reading at
/// [org.lumbar.controller.bench.fuzz.FuzzSession].
@NullMarked
package org.lumbar.controller.bench.fuzz;

import org.jspecify.annotations.NullMarked;

/// A host without any rule of its own, for to try what a pad does by itself. Start reading at
/// [org.lumbar.sim.host.BareHost].
@NullMarked
package org.lumbar.sim.host;

import org.jspecify.annotations.NullMarked;

/// What goes wrong on purpose: between pad and host, and within the pad. All of it is seeded, so
/// that whatever has happened can be made to happen again.
@NullMarked
package org.lumbar.sim.fault;

import org.jspecify.annotations.NullMarked;

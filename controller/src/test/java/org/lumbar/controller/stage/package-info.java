/// A daemon as its watchers see it, played by hand: a pad like the shipped one, snapshots of every
/// state, and a desk that writes down what it is asked.
@NullMarked
package org.lumbar.controller.stage;

import org.jspecify.annotations.NullMarked;

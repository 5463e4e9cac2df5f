/// The broker that the demo brings along, so that it needs nothing installed. It listens on the
/// loopback address alone and forgets everything when it ends. The daemon never uses it: it goes to
/// the broker of the house.
@NullMarked
package org.lumbar.controller.demo.broker;

import org.jspecify.annotations.NullMarked;

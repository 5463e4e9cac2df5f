/// What watchers may know: one immutable [org.lumbar.controller.status.Snapshot] a change, made by
/// the control loop and read by MQTT, the page and the terminal. Nothing in here leads back to the
/// pad.
@NullMarked
package org.lumbar.controller.status;

import org.jspecify.annotations.NullMarked;

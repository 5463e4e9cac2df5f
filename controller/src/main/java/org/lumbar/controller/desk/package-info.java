/// Where requests of people come in, from whatever side: the page, MQTT, the terminal. All of them
/// are queued for the control loop, pass the same rules, and are answered; only a stop jumps the
/// queue.
@NullMarked
package org.lumbar.controller.desk;

import org.jspecify.annotations.NullMarked;

package org.lumbar.protocol.link;

import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.PadMessage;

/// What the link tells the controller.
public sealed interface LinkSignal {
  /// A pad answered the greeting; from here on telemetry is expected.
  record Connected(PadMessage.Welcome welcome) implements LinkSignal {}

  record Heard(PadMessage.Telemetry telemetry) implements LinkSignal {}

  /// A button at the pad was pressed, once for each press, however many frames were lost.
  record Pressed(Button button) implements LinkSignal {}

  record Refused(PadMessage.Refusal refusal) implements LinkSignal {}

  /// Nothing acceptable has come for 600 ms (limit L46): nothing may be increased until the next
  /// [Heard]. Said once for each silence.
  record Stale() implements LinkSignal {}

  /// The conversation is over; `why` is a sentence for a person.
  record Lost(String why) implements LinkSignal {}

  /// Something answers on the line that is not a Lumbar pad, or a pad that must not be driven;
  /// `why` is a sentence for a person.
  record Foreign(String why) implements LinkSignal {}
}

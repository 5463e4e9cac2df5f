package org.lumbar.controller.page;

import org.lumbar.protocol.message.Button;

/// The buttons of a simulated pad, for a page that shows them. A real pad has its own and no page
/// can press them.
@FunctionalInterface
public interface PadButtons {
  void press(Button button);
}

package org.lumbar.hardware.panel;

/// Hears presses, each once, on a thread of the GPIO library or on the thread that polls the panel.
/// It must not block: put the press in a queue and return.
@FunctionalInterface
public interface PanelListener {
  void pressed(PanelButton button);
}

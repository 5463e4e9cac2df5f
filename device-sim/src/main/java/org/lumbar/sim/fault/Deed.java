package org.lumbar.sim.fault;

import java.util.Locale;
import org.lumbar.protocol.message.Button;

/// One thing that somebody does to a pad and its line.
public sealed interface Deed {
  record Begin(Injection injection) implements Deed {}

  record End(Fault fault) implements Deed {}

  /// Ends every fault.
  record Repair() implements Deed {}

  record Press(Button button) implements Deed {}

  default void doTo(Rig rig) {
    switch (this) {
      case Begin(Injection injection) -> rig.begin(injection);
      case End(Fault fault) -> rig.end(fault);
      case Repair() -> rig.repair();
      case Press(Button button) -> rig.pad().press(button);
    }
  }

  /// What has been done, for a person.
  default String words() {
    return switch (this) {
      case Begin(Injection injection) ->
          "fault begins: " + injection + ". " + injection.fault().sentence();
      case End(Fault fault) -> "fault ends: " + fault.name();
      case Repair() -> "everything is repaired";
      case Press(Button button) -> button.name().toLowerCase(Locale.ROOT) + " pressed";
    };
  }
}

package org.lumbar.sim.fault;

import java.time.Duration;
import java.util.function.BiConsumer;

/// Does what a script says, each deed at its time. Mutable: one thread owns it, or a lock guards it
/// together with its rig.
public final class ScriptPlayer {
  private final Script script;
  private final Rig rig;
  private int next;

  public ScriptPlayer(Script script, Rig rig) {
    this.script = script;
    this.rig = rig;
  }

  /// Lets time pass for the rig up to `now`, and does on the way what is due, telling `teller`
  /// after each deed.
  public void advanceTo(Duration now, BiConsumer<Deed, Duration> teller) {
    while (next < script.entries().size() && script.entries().get(next).at().compareTo(now) <= 0) {
      Script.Entry entry = script.entries().get(next);
      next++;
      rig.advanceTo(entry.at());
      entry.deed().doTo(rig);
      teller.accept(entry.deed(), rig.pad().now());
    }
    rig.advanceTo(now);
  }
}

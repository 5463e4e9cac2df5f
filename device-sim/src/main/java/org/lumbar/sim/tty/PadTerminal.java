package org.lumbar.sim.tty;

import java.io.InputStream;
import java.io.PrintStream;
import org.lumbar.sim.pad.SimulatedPad;

/// The person at a simulated pad: sees what the pad does, a line a change, and presses its buttons
/// by words.
public final class PadTerminal {
  private PadTerminal() {}

  /// Plugs `pad` in and lives its life until q is pressed or the process is ended; then the line's
  /// name is gone. `keys` come as they are written, and where they end the pad lives on without.
  public static void run(
      PadOnTtySettings settings, SimulatedPad pad, InputStream keys, PrintStream out)
      throws LineException {
    run(settings, pad, new Console(KeyMode.notOfTerminal(), keys, out));
  }

  /// The same at this process's own terminal, whose keys come at once, without Enter. In the end it
  /// is as before. Where standard input is no terminal it is read as it comes.
  public static void runHere(PadOnTtySettings settings, SimulatedPad pad) throws LineException {
    run(settings, pad, new Console(KeyMode.ofStandardInput(), System.in, System.out));
  }

  private static void run(PadOnTtySettings settings, SimulatedPad pad, Console console)
      throws LineException {
    PrintStream out = console.out();
    KeyMode mode = console.mode();
    try (mode;
        PadOnTty line = PadOnTty.plugIn(settings, pad)) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(line, mode)));
      TypedLine typed = new TypedLine(mode.isChanged(), out);
      PadStory story = new PadStory(pad.view());
      out.println("Simulated pad " + pad.model().layout() + " on " + settings.name());
      out.println(mode.mayRead() ? PadKeys.EXPLANATION : "no keys: runs in the background");
      if (mode.mayRead()) {
        PadKeys.listen(console.keys(), line, typed);
      }
      line.run(story.on(typed::print));
    }
  }

  /// Ended from outside; what is closed twice is closed once.
  private static void end(PadOnTty line, KeyMode mode) {
    line.close();
    mode.close();
  }

  private record Console(KeyMode mode, InputStream keys, PrintStream out) {}
}

package org.lumbar.sim.tty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lumbar.protocol.message.Button;
import org.lumbar.sim.fault.Deed;
import org.lumbar.sim.fault.Script;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A pad on a real terminal whose clock the test turns by hand, so that nothing depends on how fast
/// the machine is.
final class LivePad implements AutoCloseable {
  static final PadModel MODEL =
      new PadModel("tiny", List.of(1.0, 1.0), Set.of(1), List.of(10.0), 2);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PadOnTty line;
  private final Thread life;
  private final PadStory story;
  private final List<String> told = new ArrayList<>();
  private Duration clock = Duration.ofHours(5);
  private PadView seen;
  private boolean hasHost;

  LivePad(Path name, String... script) throws LineException {
    SimulatedPad pad = new SimulatedPad(MODEL, 7);
    story = new PadStory(pad.view());
    seen = pad.view();
    line = PadOnTty.plugIn(new PadOnTtySettings(name, script(script), 7, this::clock), pad);
    life = Thread.ofPlatform().daemon().start(this::live);
  }

  private void live() {
    try {
      line.run(story());
    } catch (LineException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Script script(String... lines) {
    return Script.read("script", List.of(lines), MODEL);
  }

  private PadOnTty.Watcher story() {
    return new PadOnTty.Watcher() {
      @Override
      public void see(PadView view, boolean somebody) {
        LivePad.this.see(view, somebody);
      }

      @Override
      public void did(Deed deed, Duration at) {
        LivePad.this.did(deed, at);
      }
    };
  }

  private synchronized void did(Deed deed, Duration at) {
    told.add(PadStory.line(at, deed.words()));
  }

  private synchronized Duration clock() {
    return clock;
  }

  private synchronized void see(PadView view, boolean somebody) {
    seen = view;
    hasHost = somebody;
    told.addAll(story.next(view, somebody));
    notifyAll();
  }

  synchronized PadView view() {
    return seen;
  }

  synchronized boolean hasHost() {
    return hasHost;
  }

  synchronized List<String> told() {
    return List.copyOf(told);
  }

  void press(Button button) {
    line.press(button);
  }

  Thread listenTo(InputStream keys, PrintStream out) {
    return PadKeys.listen(keys, line, new TypedLine(false, out));
  }

  /// Turns the clock and waits until the pad has lived up to it.
  synchronized void pass(long millis) throws InterruptedException {
    clock = clock.plusMillis(millis);
    Duration target = seen.now().plusMillis(millis);
    until(() -> seen.now().compareTo(target) >= 0);
  }

  /// Waits, the clock standing still.
  synchronized void until(BooleanSupplier condition) throws InterruptedException {
    for (long waited = 0; !condition.getAsBoolean(); waited += 10) {
      assertThat(waited).as("milliseconds waited for the pad").isLessThan(PATIENCE.toMillis());
      wait(10);
    }
  }

  synchronized boolean hasEnded() {
    return !life.isAlive();
  }

  void unplug() {
    line.close();
  }

  @Override
  public void close() {
    unplug();
  }
}

package org.lumbar.sim.junit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lumbar.protocol.message.Button;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadState;
import org.lumbar.sim.pad.PadView;
import org.lumbar.sim.pad.SimulatedPad;

/// A simulated pad in a test, and the virtual time in which it lives. Time passes in [#pass] and in
/// the assertions that wait, and nowhere else; meanwhile the tasks of [#every] are called at their
/// times, one by one. What an assertion looks at is the truth of motors and heaters, not the pad's
/// word.
public final class PadUnderTest {
  /// The pad's program comes round so often.
  private static final Duration STEP = Duration.ofMillis(5);

  private final SimulatedPad pad;
  private final List<RegularTask> tasks = new ArrayList<>();
  private final Deque<byte[]> onTheWay = new ArrayDeque<>();
  private Consumer<byte[]> host = _ -> {};
  private Duration now = Duration.ZERO;

  PadUnderTest(SimulatedPad pad) {
    this.pad = pad;
    pad.attach(onTheWay::add);
  }

  /// What the pad sends goes to `host`, frame by frame, within the next 5 ms of time: never while
  /// the host itself is sending.
  public void connect(Consumer<byte[]> hears) {
    host = hears;
  }

  /// `bytes` arrive at the pad now. Any bytes may.
  public void receive(byte[] bytes) {
    pad.receive(bytes, bytes.length);
  }

  /// Calls `task` with the time, every `period` from now on, first after one.
  public void every(Duration period, Consumer<Duration> task) {
    if (period.compareTo(STEP) < 0) {
      throw new IllegalArgumentException(
          "a task comes every 5 ms at the most, not every " + period);
    }
    tasks.add(new RegularTask(period, task, now));
  }

  /// Lets `span` pass.
  public void pass(Duration span) {
    boolean _ = passUntil(span, () -> false);
  }

  /// Somebody presses a button of the pad, for a moment.
  public void press(Button button) {
    pad.press(button);
  }

  /// The time since the pad was switched on.
  public Duration now() {
    return now;
  }

  /// The pad itself, for to damage its parts, to cut its power, or to look at everything.
  public SimulatedPad pad() {
    return pad;
  }

  /// How it really is now.
  public PadView truth() {
    return pad.view();
  }

  /// Within `limit` no motor draws current any more, no heater heats, and no rotor turns.
  public void assertAllOffWithin(Duration limit) {
    Duration from = now;
    if (!passUntil(limit, this::isStill)) {
      throw new AssertionError(
          "expected everything off within %s of %s, but then %s"
              .formatted(seconds(limit), seconds(from), stillOn()));
    }
  }

  /// For all of `span` nothing draws current.
  public void assertStaysOffFor(Duration span) {
    if (passUntil(span, () -> !isOff())) {
      throw new AssertionError(
          "expected everything to stay off, but at %s %s".formatted(seconds(now), stillOn()));
    }
  }

  /// The pad lets motor `motor` run within `limit`.
  public void assertRunsWithin(int motor, Duration limit) {
    Duration from = now;
    if (!passUntil(limit, () -> pad.plant().motor(motor).speed() > 0)) {
      throw new AssertionError(
          "expected motor %d to run within %s of %s; the pad is %s, fault %s"
              .formatted(motor, seconds(limit), seconds(from), truth().state(), truth().fault()));
    }
  }

  /// So far no motor was ever stronger than `level` on the 0-10 scale.
  public void assertNeverStrongerThan(double level) {
    double strongest = (double) truth().strongestSteps() / MotorLevels.STEPS_PER_LEVEL;
    if (strongest > level) {
      throw new AssertionError(
          "expected no motor above level %.1f, but one was at %.3f".formatted(level, strongest));
    }
  }

  /// So far no film was ever hotter than `celsius`.
  public void assertNeverHotterThan(double celsius) {
    if (truth().highestCelsius() > celsius) {
      throw new AssertionError(
          "expected no film above %.1f °C, but one was at %.2f °C"
              .formatted(celsius, truth().highestCelsius()));
    }
  }

  /// Within `limit` the pad has latched `fault`.
  public void assertFaultWithin(PadFault fault, Duration limit) {
    Duration from = now;
    if (!passUntil(limit, () -> pad.view().fault() == fault)) {
      throw new AssertionError(
          "expected fault %s within %s of %s, but it is %s"
              .formatted(fault, seconds(limit), seconds(from), truth().fault()));
    }
  }

  public void assertState(PadState state) {
    if (truth().state() != state) {
      throw new AssertionError(
          "expected the pad to be %s at %s, but it is %s"
              .formatted(state, seconds(now), truth().state()));
    }
  }

  /// Whether `end` came to be true.
  private boolean passUntil(Duration span, BooleanSupplier end) {
    Duration last = now.plus(span);
    while (!end.getAsBoolean()) {
      if (now.plus(STEP).compareTo(last) > 0) {
        return false;
      }
      now = now.plus(STEP);
      pad.advanceTo(now);
      deliver();
      List.copyOf(tasks).forEach(task -> task.callIfDue(now));
    }
    return true;
  }

  private void deliver() {
    for (byte[] frame = onTheWay.poll(); frame != null; frame = onTheWay.poll()) {
      host.accept(frame);
    }
  }

  private boolean isStill() {
    return isOff()
        && IntStream.range(0, pad.plant().motorCount())
            .allMatch(motor -> pad.plant().motor(motor).speed() == 0);
  }

  private boolean isOff() {
    return pad.plant().motorAmperes() == 0
        && IntStream.range(0, pad.plant().heaterCount())
            .allMatch(heater -> pad.plant().area(heater).watts() == 0);
  }

  private String stillOn() {
    return "motors draw %.3f A, heaters %s W, the pad is %s"
        .formatted(
            pad.plant().motorAmperes(),
            IntStream.range(0, pad.plant().heaterCount())
                .mapToObj(heater -> "%.1f".formatted(pad.plant().area(heater).watts()))
                .toList(),
            truth().state());
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f s", time.toMillis() / 1000.0);
  }
}

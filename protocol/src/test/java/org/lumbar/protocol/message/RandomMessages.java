package org.lumbar.protocol.message;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Legal messages of every kind and shape, the same ones for the same seed.
public final class RandomMessages {
  private final SplittableRandom random;

  public RandomMessages(long seed) {
    random = new SplittableRandom(seed);
  }

  public HostMessage fromHost() {
    return switch (random.nextInt(4)) {
      case 0 -> new HostMessage.Hello(random.nextInt());
      case 1 -> new HostMessage.Arm(u8(), setpoint(), random.nextInt());
      case 2 -> drive();
      default -> new HostMessage.Stop(any(StopReason.values()));
    };
  }

  public PadMessage fromPad() {
    return switch (random.nextInt(4)) {
      case 0 -> welcome();
      case 1 -> telemetry();
      case 2 -> new PadMessage.Press(any(Button.values()), u8());
      default ->
          new PadMessage.Refusal(any(RefusalReason.values()), any(MessageType.values()), u16());
    };
  }

  private HostMessage.Drive drive() {
    Cue cue = new Cue(any(Light.values()), random.nextInt(101), u8());
    return new HostMessage.Drive(
        u16(), u16(), levels(), listOf(PadIdentity.MAX_HEATERS, this::setpoint), cue);
  }

  private PadMessage.Welcome welcome() {
    PadIdentity identity =
        new PadIdentity(
            text(),
            text(),
            u8() + "." + u8() + "." + u8(),
            random.nextInt(PadIdentity.MAX_MOTORS + 1),
            random.nextInt(PadIdentity.MAX_HEATERS + 1));
    return new PadMessage.Welcome(
        random.nextInt(), 1 + random.nextInt(9999), random.nextInt(), identity, limits());
  }

  private PadMessage.Telemetry telemetry() {
    int sensorsEach = random.nextInt(HeaterReport.MAX_SENSORS + 1);
    int[] applied = random.ints(random.nextInt(PadIdentity.MAX_MOTORS + 1), 0, 253).toArray();
    Map<Integer, MotorFault> motorFaults = new HashMap<>();
    for (int motor = 0; motor < applied.length; motor++) {
      if (random.nextInt(10) == 0) {
        applied[motor] = 0;
        motorFaults.put(motor, any(MotorFault.values()));
      }
    }
    return new PadMessage.Telemetry(
        any(PadState.values()),
        any(PadFault.values()),
        random.nextBoolean(),
        MotorLevels.of(applied),
        listOf(PadIdentity.MAX_HEATERS, () -> heater(sensorsEach)),
        u16(),
        u16(),
        new Presses(u8(), u8(), u8(), u8()),
        motorFaults);
  }

  private HeaterReport heater(int sensorsEach) {
    List<SensorReading> sensors = Stream.generate(this::reading).limit(sensorsEach).toList();
    return new HeaterReport(setpoint(), random.nextInt(101), sensors, 20 * u8());
  }

  private SensorReading reading() {
    return switch (random.nextInt(4)) {
      case 0 -> new SensorReading.OpenCircuit();
      case 1 -> new SensorReading.ShortCircuit();
      default -> new SensorReading.Measured(new Celsius(random.nextInt(-32767, 32767)));
    };
  }

  private LimitsTable limits() {
    Map<LimitKey, Integer> values = new EnumMap<>(LimitKey.class);
    for (LimitKey key : LimitKey.values()) {
      if (random.nextBoolean()) {
        values.put(key, u16());
      }
    }
    return new LimitsTable(values);
  }

  private MotorLevels levels() {
    return MotorLevels.of(
        random.ints(random.nextInt(PadIdentity.MAX_MOTORS + 1), 0, 256).toArray());
  }

  private Celsius setpoint() {
    return new Celsius(u16());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    random
        .ints(random.nextInt(PadIdentity.MAX_CHARACTERS + 1), ' ', '~' + 1)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private <E> List<E> listOf(int most, Supplier<E> element) {
    List<E> list = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      list.add(element.get());
    }
    return list;
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private int u8() {
    return random.nextInt(1 << 8);
  }

  private int u16() {
    return random.nextInt(1 << 16);
  }
}

package org.lumbar.protocol.golden;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.frame.Header;
import org.lumbar.protocol.message.Celsius;
import org.lumbar.protocol.message.Cue;
import org.lumbar.protocol.message.HeaterReport;
import org.lumbar.protocol.message.HostMessage;
import org.lumbar.protocol.message.Light;
import org.lumbar.protocol.message.LimitsTable;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.MotorFault;
import org.lumbar.protocol.message.MotorLevels;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.PadIdentity;
import org.lumbar.protocol.message.PadMessage;
import org.lumbar.protocol.message.PadState;
import org.lumbar.protocol.message.Presses;
import org.lumbar.protocol.message.RefusalReason;
import org.lumbar.protocol.message.SensorReading;
import org.lumbar.protocol.message.StopReason;

/// The table behind the golden vectors: frames that must be understood, and what they say. The ones
/// that must not stand in [DamagedTable].
final class GoldenTable {
  private final VectorList list;

  private GoldenTable(VectorList list) {
    this.list = list;
  }

  static List<GoldenVector> all() {
    VectorList list = new VectorList();
    GoldenTable table = new GoldenTable(list);
    table.oneOfEachKind();
    table.edgesOfTheHost();
    table.edgesOfThePad();
    table.stopsThatAreStops();
    table.notForTheCodecToJudge();
    new DamagedTable(list).fill();
    return list.all();
  }

  private void oneOfEachKind() {
    list.host("hello", "the host greets", Frames.header(Frames.HELLO, 1), Frames.HELLO);
    list.pad("welcome", "the pad answers", Frames.header(Frames.WELCOME, 0x4001), Frames.WELCOME);
    list.host("arm", "up to level 4.0, 38.0 °C", Frames.header(Frames.ARM, 0x0101), Frames.ARM);
    list.host("drive", "2 motors, 1 heater", Frames.header(Frames.DRIVE, 0x0103), Frames.DRIVE);
    list.pad(
        "telemetry",
        "an armed pad with one sensor broken off",
        Frames.header(Frames.TELEMETRY, 0x4102),
        Frames.TELEMETRY);
    list.pad("press", "the third on softer", Frames.header(Frames.PRESS, 0x4103), Frames.PRESS);
    list.pad(
        "refusal",
        "the drive of sequence 0x0103 asked too much",
        Frames.header(Frames.REFUSAL, 0x4104),
        Frames.REFUSAL);
    list.host("stop", "somebody asked", Frames.header(Frames.STOP, 0x0104), Frames.STOP);
  }

  private void edgesOfTheHost() {
    list.host("hello_of_ones", "the largest nonce", new HostMessage.Hello(-1));
    list.host("arm_nothing", "no motor, no heat", new HostMessage.Arm(0, Celsius.OFF, 0));
    list.host("drive_smallest", "a pad without motors and heaters", drive(0, 0));
    list.host("drive_at_the_cap", "every motor at level 6.0", drive(20, 240));
    list.host("drive_over_the_cap", "level 6.025: for the pad to refuse", drive(20, 241));
    list.host(
        "drive_largest",
        "100 motors at 255, 8 heaters at 6553.5 °C: for the pad to refuse",
        new HostMessage.Drive(
            0xFFFF,
            0xFFFF,
            even(100, 255),
            Collections.nCopies(8, new Celsius(0xFFFF)),
            new Cue(Light.ALARM, 100, 255)));
  }

  private void edgesOfThePad() {
    list.pad(
        "telemetry_smallest",
        "a pad without motors and heaters",
        telemetry(PadState.SAFE, PadFault.NONE, List.of()));
    list.pad(
        "telemetry_broken_sensors",
        "latched; both codes for a broken sensor, the coldest and the hottest reading",
        telemetry(
            PadState.FAULT,
            PadFault.SENSOR_SHORT,
            List.of(
                new SensorReading.OpenCircuit(),
                new SensorReading.ShortCircuit(),
                new SensorReading.Measured(new Celsius(-32_767)),
                new SensorReading.Measured(new Celsius(32_766)))));
    list.pad(
        "telemetry_motors_out_of_order",
        "of three motors the first is held fast, the last has a broken wire",
        new PadMessage.Telemetry(
            PadState.ARMED,
            PadFault.NONE,
            true,
            MotorLevels.of(0, 120, 0),
            List.of(),
            40,
            12_000,
            Presses.NONE,
            Map.of(0, MotorFault.STALLED, 2, MotorFault.OPEN)));
    list.pad(
        "welcome_shortest",
        "no names, no limits",
        new PadMessage.Welcome(
            0, 1, 0, new PadIdentity("", "", "0.0.0", 0, 0), new LimitsTable(Map.of())));
    list.pad(
        "refusal_of_an_unknown_type",
        "the pad does not know the type of frame 0xFFFF",
        new PadMessage.Refusal(RefusalReason.UNKNOWN_TYPE, MessageType.UNKNOWN, 0xFFFF));
  }

  private void stopsThatAreStops() {
    HostMessage stop = new HostMessage.Stop(StopReason.UNSAID);
    list.host("stop_without_payload", "a stop needs no reason", new byte[0], stop);
    list.host("stop_of_an_unknown_reason", "nor one we know", new byte[] {0x7F}, stop);
    list.host("stop_with_too_much", "nor the right length", new byte[] {0, 1, 2}, stop);
  }

  private void notForTheCodecToJudge() {
    int drive = MessageType.DRIVE.wire();
    list.host(
        "another_version",
        "the pad answers WRONG_VERSION",
        new Header(2, Header.HOST_TO_PAD, drive, Frames.SESSION_NONCE, 1, 2, 3),
        Frames.DRIVE);
    list.host(
        "another_address",
        "for pad 3: pad 2 drops it",
        new Header(1, 0x13, drive, Frames.SESSION_NONCE, 1, 2, 3),
        Frames.DRIVE);
    list.host(
        "stop_of_another_version",
        "a pad obeys it all the same",
        new Header(9, Header.HOST_TO_PAD, MessageType.STOP.wire(), 0, 0, 0, 0),
        Frames.STOP);
  }

  private static HostMessage drive(int motors, int steps) {
    return new HostMessage.Drive(1, 0, even(motors, steps), List.of(), Cue.DARK);
  }

  private static MotorLevels even(int motors, int steps) {
    int[] all = new int[motors];
    Arrays.fill(all, steps);
    return MotorLevels.of(all);
  }

  private static PadMessage telemetry(PadState state, PadFault fault, List<SensorReading> sensors) {
    List<HeaterReport> heaters =
        sensors.isEmpty()
            ? List.of()
            : List.of(new HeaterReport(new Celsius(0xFFFF), 100, sensors, 5100));
    return new PadMessage.Telemetry(
        state,
        fault,
        false,
        MotorLevels.off(0),
        heaters,
        0xFFFF,
        0xFFFF,
        new Presses(255, 254, 253, 252));
  }
}

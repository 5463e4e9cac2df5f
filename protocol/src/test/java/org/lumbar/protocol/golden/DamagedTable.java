package org.lumbar.protocol.golden;

import java.util.Arrays;
import java.util.HexFormat;
import org.lumbar.protocol.Frames;
import org.lumbar.protocol.message.HostMessageCodec;
import org.lumbar.protocol.message.MessageType;
import org.lumbar.protocol.message.PadMessageCodec;

/// Bytes of which nothing must be used, and the reason that a receiver finds.
final class DamagedTable {
  private static final String MALFORMED = "malformed";
  private static final String UNKNOWN = "unknown type";

  private final VectorList list;

  DamagedTable(VectorList list) {
    this.list = list;
  }

  void fill() {
    unknownTypes();
    malformedOfTheHost();
    malformedOfThePad();
    noFrames();
  }

  private void unknownTypes() {
    list.unread("unknown_type_for_the_pad", UNKNOWN, 0x05, new byte[0]);
    list.unread("unknown_type_for_the_host", UNKNOWN, 0x85, new byte[0]);
    list.unread("longest_frame", UNKNOWN, 0x7F, ones(237));
  }

  private void malformedOfTheHost() {
    byte[] drive = HostMessageCodec.encode(Frames.DRIVE);
    int type = MessageType.DRIVE.wire();
    list.unread("hello_one_byte_short", MALFORMED, MessageType.HELLO.wire(), new byte[3]);
    list.unread("arm_one_byte_long", MALFORMED, MessageType.ARM.wire(), new byte[8]);
    list.unread("drive_one_byte_short", MALFORMED, type, Arrays.copyOf(drive, 32));
    list.unread("drive_one_byte_long", MALFORMED, type, Arrays.copyOf(drive, 34));
    list.unread("drive_light_5", MALFORMED, type, with(drive, 4, 5));
    list.unread("drive_brightness_101", MALFORMED, type, with(drive, 5, 101));
    list.unread("drive_101_motors", MALFORMED, type, with(drive, 7, 101));
    list.unread("drive_more_motors_than_bytes", MALFORMED, type, with(drive, 7, 21));
    list.unread("drive_9_heaters", MALFORMED, type, with(drive, 8, 9));
  }

  private void malformedOfThePad() {
    byte[] telemetry = PadMessageCodec.encode(Frames.TELEMETRY);
    byte[] welcome = PadMessageCodec.encode(Frames.WELCOME);
    int type = MessageType.TELEMETRY.wire();
    list.unread("telemetry_state_3", MALFORMED, type, with(telemetry, 0, 3));
    list.unread("telemetry_fault_15", MALFORMED, type, with(telemetry, 1, 15));
    list.unread("telemetry_5_sensors_a_heater", MALFORMED, type, with(telemetry, 3, 0x52));
    list.unread("telemetry_duty_101", MALFORMED, type, with(telemetry, 26, 101));
    int welcomeType = MessageType.WELCOME.wire();
    list.unread("welcome_limit_twice", MALFORMED, welcomeType, with(welcome, 53, 1));
    list.unread("welcome_unknown_limit", MALFORMED, welcomeType, with(welcome, 77, 11));
    list.unread("welcome_name_after_its_end", MALFORMED, welcomeType, with(welcome, 27, 'x'));
    list.unread("press_of_button_5", MALFORMED, MessageType.PRESS.wire(), new byte[] {5, 1});
    list.unread("refusal_for_no_reason", MALFORMED, MessageType.REFUSAL.wire(), new byte[4]);
  }

  private void noFrames() {
    byte[] drive = Frames.named("drive");
    noFrame("one_bit_flipped", "wire byte 20 XOR 1", with(drive, 20, drive[20] ^ 1), "bad crc");
    byte[] cut = with(Arrays.copyOf(drive, 6), 5, 0);
    noFrame("cut_short", "the delimiter comes within a block", cut, "bad stuffing");
    noFrame("no_such_block", "a block of 254 in 1 byte", hex("ff0100"), "bad stuffing");
    noFrame("too_short", "a block, but no header", hex("020100"), "too short");
    noFrame("endless", "256 bytes and no delimiter", ones(256), "too long");
    noFrame("nothing", "delimiters alone", hex("000000"), "nothing");
    noFrame("unfinished", "no delimiter yet", Arrays.copyOf(drive, 51), "nothing");
  }

  private void noFrame(String name, String what, byte[] wire, String result) {
    list.noFrame(name, what, wire, result);
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static byte[] ones(int length) {
    byte[] ones = new byte[length];
    Arrays.fill(ones, (byte) 1);
    return ones;
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}

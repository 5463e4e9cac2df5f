package org.lumbar.protocol.message;

/// Which pad this is: its serial number and layout (ASCII, at most 16 characters each), its
/// firmware as `major.minor.patch`, and how many motors and heaters it has.
public record PadIdentity(String serial, String layout, String firmware, int motors, int heaters) {}

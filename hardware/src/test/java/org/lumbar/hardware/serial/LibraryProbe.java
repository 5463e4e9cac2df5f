package org.lumbar.hardware.serial;

import java.nio.file.Files;
import java.nio.file.Path;

/// A program that loads the serial library and says from where.
public final class LibraryProbe {
  private LibraryProbe() {}

  public static void main(String[] arguments) throws Exception {
    System.out.println(NativeLibrary.load().orElse("loaded"));
    try (var maps = Files.lines(Path.of("/proc/self/maps"))) {
      maps.filter(line -> line.contains("libjSerialComm"))
          .map(line -> line.substring(line.indexOf('/')))
          .distinct()
          .forEach(System.out::println);
    }
  }
}

package org.lumbar.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loads jSerialComm's native part from a folder that only this user can write.
///
/// Left alone, jSerialComm unpacks it to a fixed path under the temporary folder, writable for
/// everybody, and loads whatever lies there already: any local user could slip code into the
/// daemon. It also empties a folder of a fixed name there, wherever a link under that name may
/// lead. Here the library goes into a fresh folder of mode 0700 with a name nobody can foresee, is
/// loaded, and is deleted at once; the kernel keeps what is mapped.
///
/// Who ships the library with the system sets the property `jSerialComm.library.path` to its
/// folder; then nothing is unpacked.
final class NativeLibrary {
  static final String PATH_PROPERTY = "jSerialComm.library.path";
  private static final String APP_PROPERTY = "fazecast.jSerialComm.appid";
  private static final String FILE = "libjSerialComm.so";

  /// The machines of Linux that Java runs on, and the jar's folder for each.
  private static final Map<String, String> FOLDER_OF_MACHINE =
      Map.of("aarch64", "armv8_64", "amd64", "x86_64", "arm", "armv7hf", "ppc64le", "ppc64le");

  private static boolean loaded;

  private NativeLibrary() {}

  /// Empty when the library is loaded, else why it is not.
  static synchronized Optional<String> load() {
    if (loaded || System.getProperty(PATH_PROPERTY) != null) {
      return Optional.empty();
    }
    List<Path> homes =
        List.of(
            Path.of(System.getProperty("java.io.tmpdir")),
            Path.of(System.getProperty("user.home")));
    loaded = homes.stream().anyMatch(NativeLibrary::loadFromInside);
    return loaded ? Optional.empty() : Optional.of(trouble(homes));
  }

  private static String trouble(List<Path> homes) {
    return "the serial library for %s cannot be loaded from %s or %s (not writable, or mounted noexec?); unpack it by hand and name its folder with -D%s"
        .formatted(System.getProperty("os.arch"), homes.get(0), homes.get(1), PATH_PROPERTY);
  }

  private static boolean loadFromInside(Path home) {
    try {
      Path folder = Files.createTempDirectory(home, "lumbar-serial-");
      try {
        return loadFrom(folder);
      } finally {
        Files.deleteIfExists(folder.resolve(FILE));
        Files.delete(folder);
      }
    } catch (IOException unusable) {
      return false;
    }
  }

  private static boolean loadFrom(Path folder) throws IOException {
    Path library = folder.resolve(FILE);
    String machine = FOLDER_OF_MACHINE.getOrDefault(System.getProperty("os.arch"), "unknown");
    try (InputStream packed =
        SerialPort.class.getResourceAsStream("/Linux/" + machine + "/" + FILE)) {
      if (packed == null) {
        return false;
      }
      Files.copy(packed, library);
    }
    return isLoadable(library) && startSerialPort(folder);
  }

  /// Tried before jSerialComm tries, because it answers a failure by unpacking for everybody.
  @SuppressWarnings("restricted") // maps the very library that jSerialComm maps a moment later
  private static boolean isLoadable(Path library) {
    try (Arena trial = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, trial).find("JNI_OnLoad").isPresent();
    } catch (IllegalArgumentException notLoadable) {
      return false;
    }
  }

  /// jSerialComm reads both properties once, when its class is initialised by the first call.
  private static boolean startSerialPort(Path folder) {
    System.setProperty(PATH_PROPERTY, folder.toString());
    System.setProperty(APP_PROPERTY, folder.getFileName().toString());
    try {
      return !SerialPort.getVersion().isEmpty();
    } finally {
      System.clearProperty(PATH_PROPERTY);
      System.clearProperty(APP_PROPERTY);
    }
  }
}

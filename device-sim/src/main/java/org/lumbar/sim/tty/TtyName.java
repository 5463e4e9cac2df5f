package org.lumbar.sim.tty;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The name under which the pad's line is found however its terminal is numbered: a symbolic link
/// to it. A link that a pad has left behind is replaced; anything else at that name is left alone.
final class TtyName implements AutoCloseable {
  private static final Path TERMINALS = Path.of("/dev/pts");

  private final Path name;
  private final Path terminal;

  private TtyName(Path name, Path terminal) {
    this.name = name;
    this.terminal = terminal;
  }

  static TtyName give(Path name, Path terminal) throws LineException {
    try {
      if (isOfPad(name)) {
        Files.delete(name);
      } else if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
        throw new LineException(
            name + " is not the link of a simulated pad: remove it, or choose another path");
      }
      Files.createSymbolicLink(name, terminal);
      return new TtyName(name, terminal);
    } catch (NoSuchFileException noFolder) {
      throw new LineException(
          "cannot make " + name + ": there is no folder " + name.toAbsolutePath().getParent(),
          noFolder);
    } catch (AccessDeniedException denied) {
      throw new LineException(
          "cannot make " + name + ": you may not write there; choose another path", denied);
    } catch (LineException ours) {
      throw ours;
    } catch (IOException other) {
      throw new LineException("cannot make " + name + ": " + other.getMessage(), other);
    }
  }

  /// Takes the name away, unless another pad has taken it since.
  @Override
  public void close() {
    try {
      if (isOfPad(name) && Files.readSymbolicLink(name).equals(terminal)) {
        Files.deleteIfExists(name);
      }
    } catch (IOException gone) {
      // Somebody else has removed or replaced it; there is nothing of ours left to take away.
    }
  }

  private static boolean isOfPad(Path name) throws IOException {
    return Files.isSymbolicLink(name) && Files.readSymbolicLink(name).startsWith(TERMINALS);
  }
}

package org.lumbar.controller.bench.rig;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A disk of a few megabytes, for to be filled (F45). Only who may mount can have one.
public final class SmallDisk implements AutoCloseable {
  private static final String SIZE = "size=32m";
  private static final int PIECE_BYTES = 4096;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Makes `folder` one; empty where this machine does not let us.
  public static Optional<SmallDisk> at(Path folder) {
    try {
      Files.createDirectories(folder);
      return run(List.of("mount", "-t", "tmpfs", "-o", SIZE, "lumbar", folder.toString()))
          ? Optional.of(new SmallDisk(folder))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("no disk at " + folder, e);
    }
  }

  /// Writes until nothing more fits; whether that came to pass.
  public boolean fill() {
    byte[] piece = new byte[PIECE_BYTES];
    Arrays.fill(piece, (byte) 1);
    try (OutputStream out = Files.newOutputStream(folder.resolve("full"))) {
      while (Files.exists(folder)) {
        out.write(piece);
      }
      return false;
    } catch (IOException full) {
      return true;
    }
  }

  @Override
  public void close() {
    boolean _ = run(List.of("umount", "-l", folder.toString()));
  }

  private static boolean run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RigException("interrupted", e);
    }
  }
}

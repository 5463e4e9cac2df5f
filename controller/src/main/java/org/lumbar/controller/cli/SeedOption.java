package org.lumbar.controller.cli;

import picocli.CommandLine.Option;

/// The option of every command in which chance is simulated: the same seed, the same chance.
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Where the noise of the sensors and the chance of the line begin (default: ${DEFAULT-VALUE}).")
  private long seed;

  long value() {
    return seed;
  }
}

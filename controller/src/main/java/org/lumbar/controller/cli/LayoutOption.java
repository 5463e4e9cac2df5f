package org.lumbar.controller.cli;

import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import picocli.CommandLine.Option;

/// The option of every command that has a pad without a configuration.
final class LayoutOption {
  static final String USUAL = "back-20";

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = USUAL,
      description = "The pad's layout (default: ${DEFAULT-VALUE}).")
  private String layout = "";

  PadLayout in(Library library) {
    return Pads.layout(library, layout);
  }
}

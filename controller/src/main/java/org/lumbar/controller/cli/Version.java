package org.lumbar.controller.cli;

import picocli.CommandLine;

/// The version of this build, as the jar's manifest has it.
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Lumbar.class.getPackage().getImplementationVersion();
    return new String[] {"lumbar " + (version == null ? "(not packaged)" : version)};
  }
}

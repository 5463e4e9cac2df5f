package org.lumbar.controller.cli;

import picocli.CommandLine;

/// The version of this build, as the jar's manifest has it.
final class Version implements CommandLine.IVersionProvider {
  /// The version alone; "unpackaged" where the classes do not come from a jar.
  static String present() {
    String version = Lumbar.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"lumbar " + present()};
  }
}

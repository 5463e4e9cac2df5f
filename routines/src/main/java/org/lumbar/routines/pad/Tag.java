package org.lumbar.routines.pad;

/// What lies under a motor, as the layout file says.
public enum Tag {
  SPINE("spine"),
  RIB("rib"),
  TAILBONE("tailbone"),
  PARASPINAL("paraspinal"),
  QUADRATUS_LUMBORUM("quadratus-lumborum"),
  GLUTE("glute"),
  HIP("hip"),
  HAMSTRING("hamstring");

  private final String id;

  Tag(String id) {
    this.id = id;
  }

  /// The name in layout files.
  public String id() {
    return id;
  }
}

package org.lumbar.controller.screening;

/// One question with a stable `id` ("RF1"). `group` orders and titles them for people.
public record Question(String id, Group group, String text) {
  /// The groups, in the order in which they are asked.
  public enum Group {
    RED_FLAG("First, some signs that need a clinician"),
    CAUTION("Conditions that need care"),
    DEVICE("Heat, implants and skin"),
    SETUP("Today");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}

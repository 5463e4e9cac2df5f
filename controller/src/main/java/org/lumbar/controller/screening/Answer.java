package org.lumbar.controller.screening;

/// What a person answers. Not being sure counts as yes.
public enum Answer {
  YES,
  NO,
  NOT_SURE
}

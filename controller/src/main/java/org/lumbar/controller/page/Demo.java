package org.lumbar.controller.page;

/// What the page of a demo has besides: the buttons of its simulated pad, and its calendar.
public record Demo(PadButtons buttons, Calendar calendar) {}

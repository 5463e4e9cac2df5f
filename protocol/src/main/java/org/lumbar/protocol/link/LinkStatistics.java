package org.lumbar.protocol.link;

/// What has gone over the line since it was opened.
public record LinkStatistics(long sent, long received, long badFrames, long gaps, long duplicates) {
  public static final LinkStatistics NONE = new LinkStatistics(0, 0, 0, 0, 0);
}

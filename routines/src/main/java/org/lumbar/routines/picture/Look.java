package org.lumbar.routines.picture;

/// The colours and letters of the picture, in the reader's light or dark mode.
public final class Look {
  public static final String STYLE =
      """
      <style>
      svg { font: 12px system-ui, sans-serif; --ink: #1f2933; --soft: #667380; --line: #d5dbe1;
        --paper: #ffffff; --part: #e4eef3; --felt: #0b6e8a; --heat: #c4541a; }
      @media (prefers-color-scheme: dark) {
        svg { --ink: #e6eaee; --soft: #9aa7b3; --line: #3a4550; --paper: #14191e; --part: #22313a;
          --felt: #53c3df; --heat: #f08c4f; } }
      .paper { fill: var(--paper); } text { fill: var(--ink); } .soft { fill: var(--soft); }
      .name { text-anchor: end; } .tick { text-anchor: middle; fill: var(--soft); }
      .title { font-size: 16px; font-weight: 600; } .part { fill: var(--part); stroke: var(--paper); }
      .row { fill: none; stroke: var(--line); } .felt { fill: var(--felt); }
      .curve { fill: none; stroke: var(--felt); stroke-width: 1.5; }
      .heat { fill: none; stroke: var(--heat); stroke-width: 2; } .grid { stroke: var(--line); }
      </style>
      """;

  private Look() {}
}

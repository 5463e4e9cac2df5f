package org.lumbar.routines.picture;

/// Pieces of an SVG drawing, put together in order. Names come from files and are escaped.
public final class Svg {
  private final StringBuilder text = new StringBuilder();

  public Svg raw(String line) {
    text.append(line).append('\n');
    return this;
  }

  public Svg text(String style, double x, double y, String words) {
    return raw(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(style, Scale.number(x), Scale.number(y), escaped(words)));
  }

  /// A box with a tooltip.
  public Svg box(String style, Box box, String tooltip) {
    return raw(
        "<rect class=\"%s\" %s><title>%s</title></rect>"
            .formatted(style, box.attributes(), escaped(tooltip)));
  }

  /// A box that is the more opaque the stronger it is, 0.0 to 1.0.
  public Svg shade(Box box, double strength) {
    return raw(
        "<rect class=\"felt\" %s fill-opacity=\"%s\"/>"
            .formatted(box.attributes(), Scale.number(strength)));
  }

  public Svg path(String style, String data) {
    return raw("<path class=\"%s\" d=\"%s\"/>".formatted(style, data));
  }

  public record Box(double x, double y, double width, double height) {
    private String attributes() {
      return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
          .formatted(Scale.number(x), Scale.number(y), Scale.number(width), Scale.number(height));
    }
  }

  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

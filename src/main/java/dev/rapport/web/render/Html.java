package dev.rapport.web.render;

/// Writes HTML. Nothing becomes markup but the tag and attribute names that our code gives; every text and every
/// attribute value is escaped, so that no caller can forget to.
public final class Html {
  /// Stands for what HTML cannot carry: NUL and other control characters, and halves of surrogate pairs.
  private static final char REPLACEMENT = '\uFFFD';

  // A bare carriage return would be read as a line feed, so it travels as an entity.
  private static final String SPECIAL = "&<>\"'\r";
  private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#13;"};

  private final StringBuilder out = new StringBuilder(512);

  /// A start tag with attributes in pairs of name and value.
  public Html open(String tag, String... attributes) {
    begin(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return end();
  }

  public Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /// A whole element with nothing but text in it.
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /// The beginning of a start tag whose attributes depend on something; [#end] finishes it.
  public Html begin(String tag) {
    out.append('<').append(tag);
    return this;
  }

  public Html attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  public Html attributeIf(boolean wanted, String name, String value) {
    return wanted ? attribute(name, value) : this;
  }

  public Html end() {
    out.append('>');
    return this;
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /// A line break in the source, where it means nothing to the reader.
  public Html line() {
    out.append('\n');
    return this;
  }

  /// What another Html has written.
  public Html append(Html written) {
    out.append(written.out);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        escape(c);
      }
    }
  }

  private void escape(char c) {
    int special = SPECIAL.indexOf(c);
    if (special >= 0) {
      out.append(ENTITIES[special]);
    } else if ((Character.isISOControl(c) && c != '\n' && c != '\t') || Character.isSurrogate(c)) {
      out.append(REPLACEMENT);
    } else {
      out.append(c);
    }
  }
}

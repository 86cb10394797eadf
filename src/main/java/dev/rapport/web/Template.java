package dev.rapport.web;

import dev.rapport.web.render.Html;
import java.nio.charset.StandardCharsets;

/// A page as it lies beside this class, with slots such as `{{title}}` in it.
record Template(String text) {
  static Template load(String name) {
    return new Template(new String(Asset.bytes(name), StandardCharsets.UTF_8));
  }

  Template with(String slot, Html html) {
    String mark = "{{" + slot + "}}";
    if (!text.contains(mark)) {
      throw new IllegalStateException("the page has no slot " + mark);
    }
    return new Template(text.replace(mark, html.toString()));
  }

  Template with(String slot, String plain) {
    return with(slot, new Html().text(plain));
  }
}

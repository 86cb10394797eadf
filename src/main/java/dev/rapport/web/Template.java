package dev.rapport.web;

import dev.rapport.web.render.Html;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page as it lies beside this class, with slots such as `{{title}}` in it.
record Template(String text) {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

  static Template load(String name) {
    return new Template(new String(Asset.bytes(name), StandardCharsets.UTF_8));
  }

  Template with(String slot, Html html) {
    return with(Map.of(slot, html));
  }

  /// Fills several slots at one stroke, so that nothing in one can be taken for another.
  Template with(Map<String, Html> slots) {
    slots.keySet().stream().filter(slot -> !text.contains("{{" + slot + "}}")).findFirst().ifPresent(slot -> {
      throw new IllegalStateException("the page has no slot " + slot);
    });
    return new Template(SLOT.matcher(text).replaceAll(found -> {
      Html html = slots.get(found.group(1));
      return Matcher.quoteReplacement(html == null ? found.group() : html.toString());
    }));
  }

  Template with(String slot, String plain) {
    return with(slot, new Html().text(plain));
  }
}

package dev.rapport.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of a message as its writer typed it: Slack keeps it with its own marks for links and for three characters.
final class TypedText {
  private static final Pattern LINK = Pattern.compile("<((?:https?|mailto|tel):[^|>]*)(?:\\|([^>]*))?>");
  private static final Pattern NAMED = Pattern.compile("<[@#!]([^|>]*)(?:\\|([^>]*))?>");

  private TypedText() {}

  static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    // The address is what counts in a link, whatever it is called.
    String links = LINK.matcher(text)
        .replaceAll(link -> Matcher.quoteReplacement(link.group(1).replaceFirst("^(?:mailto|tel):", "")));
    String names = NAMED.matcher(links)
        .replaceAll(name -> Matcher.quoteReplacement(name.group(2) == null ? "" : name.group(2)));
    return names.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }
}

package dev.rapport.coaching.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name that stands under a message, in any of the languages the coach reads.
///
/// @param name as it is written there, or empty
/// @param certain whether it follows a closing ("Kind regards,") or is a whole name on its own
public record Signature(String name, boolean certain) {
  private static final Signature NONE = new Signature("", false);
  private static final int READ_AT_MOST = 3000;
  private static final int LONGEST = 40;
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
  private static final String NAME = "(?:\\p{Lu}\\. ?)?" + WORD
      + "(?: (?:(?:van|von|der|den|de|da|do|dos|la|le|el|bin|al|zu|di|del) )*" + WORD + "){0,3}";
  private static final String CLOSING = "best|regards|cheers|thanks|sincerely|greetings|wishes|warmly|yours|thank you|"
      + "love|take care|gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|lg|vg|mfg|dank|danke|voraus|herzlich|cordialement|bien à (?:vous|toi)|"
      + "amicalement|salutations|respectueusement|merci|merci d'avance|bientôt|sincèrement|bonne journée|saludos?|"
      + "cordialmente|atentamente|gracias|antemano|abrazos?|cumprimentos|abraços?|atenciosamente|obrigad[oa]|"
      + "saudações|antecipad[oa]|saluti|grazie|anticipo|distinti|cordialità|truly|faithfully|respectfully|advance";
  private static final Pattern CLOSED = Pattern.compile("(?is)(?<![\\p{L}])(?:" + CLOSING
      + ")(?: (?:aus|from|de|depuis|desde|da|dal|vom|von|in|in the) (?-i:" + WORD + "))?[ ,.!–—-]*\\s((?-i:" + NAME
      + "))[ .!]*(?:[,(–—-][^\\n]{0,60}|\\n.*)?$");
  private static final Pattern ALONE = Pattern
      .compile("(?s).*(?:[.?!)…]|\\n|[.?!)]?\\s[–—-])\\s*(" + NAME + ")(?:,\\s*\\p{Lu}[\\p{L} ]{1,40})?[ .!]*$");
  private static final Set<String> CLOSERS = Set.of("best", "regards", "cheers", "thanks", "thank", "sincerely",
      "yours", "gruss", "grusse", "grussen", "danke", "lg", "vg", "mfg", "cordialement", "merci", "amicalement",
      "saludos", "saludo", "gracias", "atentamente", "cumprimentos", "abraco", "abracos", "obrigado", "obrigada",
      "saluti", "grazie", "cordialmente", "atenciosamente", "un", "viele", "beste", "mit", "bien", "cordiali",
      "linkedin",
      "hello", "hi", "hallo", "ps", "sent", "love", "warm", "kind", "many", "all", "ciao", "hola", "bonjour");

  /// The name under a text; nothing is guessed where a text ends in anything else.
  public static Signature under(String text) {
    String tail = text.length() <= READ_AT_MOST ? text : text.substring(text.length() - READ_AT_MOST);
    String plain = tail.replaceAll("[\\u00a0\\t ]+", " ").strip();
    Matcher closed = CLOSED.matcher(plain);
    String last = "";
    while (closed.find()) {
      last = name(closed.group(1));
    }
    if (!last.isEmpty()) {
      return new Signature(last, true);
    }
    Matcher alone = ALONE.matcher(plain);
    // Where all is in capitals, none of them tells a name.
    boolean tells = !plain.equals(plain.toUpperCase(Locale.ROOT));
    String name = tells && alone.matches() ? name(alone.group(1)) : "";
    return name.isEmpty() ? NONE : new Signature(name, name.indexOf(' ') > 0);
  }

  private static String name(String found) {
    String first = Folding.fold(found.split("[ .]", -1)[0]);
    return found.length() > LONGEST || CLOSERS.contains(first) ? "" : found;
  }
}

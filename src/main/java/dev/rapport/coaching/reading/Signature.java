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
  /// A title before a name, with the blank after it.
  public static final String TITLES = "(?:Prof|Dr|Mr|Mrs|Ms|Mx|Miss|Sgt|Capt|Col|Gen|Lt|Maj|Rev|Sir|Dame|Herr|Frau|Mme|Mlle|Sra|Sr|Ing|Mag|Dott)\\.? ";

  private static final Pattern OF_MANY = Pattern.compile(
      "(?iu)^(?:the|team|your|our|die|das|der|les?|el|los|il|gli)\\b.*|.*\\b(?:society|club|team|ltd|limited|gmbh|inc|llc|group|"
          + "association|committee|choir|museum|university|council|verein|company|foundation|institute|trust|library|school|office|support|department)\\b.*");
  private static final String NAME = "(?:" + TITLES + "){0,2}(?:\\p{Lu}\\.[ -]?){0,3}" + WORD
      + "(?: (?:(?:van|von|der|den|de|da|do|dos|la|le|el|bin|al|zu|di|del) )*" + WORD + "){0,3}";
  private static final String CLOSING = "best|regards|cheers|thanks|sincerely|greetings|wishes|warmly|yours|thank you|"
      + "love|take care|gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|lg|vg|mfg|dank|danke|voraus|herzlich|cordialement|bien à (?:vous|toi)|"
      + "amicalement|salutations|respectueusement|merci|merci d'avance|bientôt|sincèrement|bonne journée|saludos?|"
      + "cordialmente|atentamente|gracias|antemano|abrazos?|cumprimentos|abraços?|atenciosamente|obrigad[oa]|"
      + "saudações|antecipad[oa]|saluti|grazie|anticipo|distinti|cordialità|truly|bises|bisous|amitiés|blessings|god bless|peace|hugs|kisses|besos?|beijos?|beijinhos|baci|bacioni|"
      + "servus|tschüss|tschau|cordially|solidarity|onwards?|namaste|shalom|affectueusement|chaleureusement|liebe grüße|warmest|"
      + "faithfully|respectfully|advance";
  private static final Pattern CLOSED = Pattern.compile("(?is)(?<![\\p{L}])(?:" + CLOSING
      + ")(?: (?:aus|from|de|depuis|desde|da|dal|vom|von|in|in the) (?-i:" + WORD + "))?[ ,.!–—-]*\\s((?-i:" + NAME
      + "))[ .!]*(?:[,(–—-][^\\n]{0,60}|\\n.*)?$");
  private static final Pattern ALONE = Pattern
      .compile(
          "(?s).*(?:(?<!\\b(?:Prof|Dr|Mr|Mrs|Ms|Sgt|Capt|Col|Gen|Lt|Maj|Rev|\\p{Lu}))[.]|[?!)…]|\\n|[.?!)]?\\s[–—-])\\s*("
              + NAME + ")(?:,\\s*\\p{Lu}[\\p{L} ]{1,40})?[ .!]*$");
  private static final Pattern WHOLE = Pattern.compile("(?=.* )" + NAME);
  private static final int MOST_BELOW = 5;
  private static final int LONGEST_BELOW = 60;
  private static final Set<String> CLOSERS = Set.of("best", "regards", "cheers", "thanks", "thank", "sincerely",
      "yours", "gruss", "grusse", "grussen", "danke", "lg", "vg", "mfg", "cordialement", "merci", "amicalement",
      "saludos", "saludo", "gracias", "atentamente", "cumprimentos", "abraco", "abracos", "obrigado", "obrigada",
      "saluti", "grazie", "cordialmente", "atenciosamente", "un", "viele", "beste", "mit", "bien", "cordiali",
      "linkedin", "bises", "bisous", "amities", "blessings", "peace", "hugs", "kisses", "besos", "beijos", "baci",
      "god",
      "servus", "tschuss", "cordially", "warmest", "greetings", "prof", "dr", "sgt", "mr", "mrs", "ms",
      "hello", "hi", "hallo", "ps", "sent", "love", "warm", "kind", "many", "all", "ciao", "hola", "bonjour");

  /// The name under a text; nothing is guessed where a text ends in anything else.
  public static Signature under(String text) {
    String tail = text.length() <= READ_AT_MOST ? text : text.substring(text.length() - READ_AT_MOST);
    String plain = tail.replaceAll("[\\u00a0\\t ]+", " ").strip();
    Matcher closed = CLOSED.matcher(plain);
    String last = "";
    // After "Thank you! Yours, Amy" the next may begin within what was found.
    for (int from = 0; closed.find(from); from = closed.start() + 1) {
      String name = name(closed.group(1));
      last = name.isEmpty() ? last : name;
    }
    if (!last.isEmpty()) {
      return new Signature(last, true);
    }
    String above = above(plain);
    if (!above.isEmpty()) {
      return new Signature(above, true);
    }
    Matcher alone = ALONE.matcher(plain);
    // Where all is in capitals, none of them tells a name.
    boolean tells = !plain.equals(plain.toUpperCase(Locale.ROOT));
    String name = tells && alone.matches() ? name(alone.group(1)) : "";
    return name.isEmpty() ? NONE : new Signature(name, name.indexOf(' ') > 0);
  }

  /// Whether it names a firm or a group, which nobody greets.
  public static boolean isOfMany(String name) {
    return OF_MANY.matcher(name).matches();
  }

  /// A name without the titles before it.
  public static String untitled(String name) {
    return name.replaceFirst("^(?:" + TITLES + ")+", "");
  }

  // "J. R. Whitfield", with the office and the town in the lines below it.
  private static String above(String plain) {
    String[] lines = plain.split("\\n", -1);
    int below = 0;
    for (int i = lines.length - 1; i > 0 && below < MOST_BELOW; i--) {
      String line = lines[i].strip();
      if (below > 0 && WHOLE.matcher(line).matches() && !isOfMany(line)) {
        return name(line);
      }
      if (line.length() > LONGEST_BELOW || line.matches("(?s).*[?!.…:;]")) {
        return "";
      }
      below += line.isEmpty() ? 0 : 1;
    }
    return "";
  }

  private static String name(String found) {
    String first = Folding.fold(untitled(found).split("[ .]", -1)[0]);
    return found.length() > LONGEST || CLOSERS.contains(first) ? "" : found;
  }
}

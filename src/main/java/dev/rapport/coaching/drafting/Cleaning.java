package dev.rapport.coaching.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes from a typed text what is no word of it: links, emoji, shouting, stray quotes, greetings, a signature.
/// What is left says the same in plain prose.
final class Cleaning {
  private static final Pattern LINK = Pattern.compile(
      "(?i)[(<\\[]?\\b(?:https?://|ftp://|www\\.)[^\\s<>\"'”]+|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
          + "\\.(?:com|org|net|io|dev|de|fr|co|ai|app|me|uk|edu|eu|ch|at|info|blog)/[^\\s<>\"'”]*");

  private static final Pattern DANGLING = Pattern.compile(
      "(?i)(?:[\\s,;:(–-]+(?:at|on|in|via|from|see|under|here|link|url|is here|e\\.g\\.|->|=>|→))*[\\s,;:(–-]*$");

  private static final Set<String> NO_ANSWERS = Set.of("", "-", "n/a", "na", "none", "no", "nope", "nothing",
      "no reason",
      "no idea", "don't know", "dont know", "i don't know", "i dont know", "idk", "dunno", "not sure", "unsure", "tbd",
      "todo", "x", "xx", "xxx", "null", "nil", "nothing really", "nothing special", "not much", "not really",
      "no particular reason", "no specific reason", "no real reason", "just because", "because", "why not", "skip", "?",
      "no offer", "nothing yet", "not applicable", "test", "i have no idea", "no clue", "nothing to offer", "blank",
      "never met", "we never met", "not met", "we haven't met", "we have never met", "asdf", "same", "see above",
      "nothing in particular", "nothing specific", "anything", "whatever");

  // "last thursdays product tank"
  private static final Pattern DAY = Pattern
      .compile("(?i)\\b(last|this|next) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)'?s (?=\\p{L})");

  private static final Map<String, String> SPELLINGS = spellings();

  private Cleaning() {}

  /// The text in plain prose; empty when nothing was said.
  static String of(String typed) {
    String text = withoutLinks(plainMarks(typed));
    text = text.replaceAll("[\\p{So}\\p{Cs}\\p{Sk}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]+", " ");
    text = text.replaceAll("(?<![\\p{L}\\p{N}])[:;=]-?[)(DPp](?![\\p{L}\\p{N}])", " ").replaceAll("<3", " ");
    text = text.replaceAll("(?i)(?<![\\p{L}\\p{N}])(?:lol|haha+|hehe+)(?![\\p{L}\\p{N}])", ", ");
    text = balanced(stops(text));
    text = text.replaceAll("\\s+", " ").replaceAll(" +([,;.!?)”])", "$1").strip();
    text = unwrapped(withoutCourtesies(quiet(text)));
    text = listed(spelled(text));
    text = text.replaceAll("^[\\s,;:.\\-–]+(?![\\p{L}\\p{N}])", "").replaceAll("^[,;:]\\s*", "").strip();
    return isNoAnswer(text) ? "" : text;
  }

  /// Whether a text holds a link, which no draft carries.
  static boolean hasLink(String typed) {
    return LINK.matcher(typed).find();
  }

  static boolean isNoAnswer(String text) {
    String bare = text.toLowerCase(Locale.ROOT).replaceAll("[.!…\\s]+$", "").strip();
    return NO_ANSWERS.contains(bare) || !bare.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  // One kind of apostrophe, no control characters, and a line end as the pause it is.
  private static String plainMarks(String typed) {
    String text = typed.replaceAll("(?<=\\p{L})[’‘´`](?=\\p{L})", "'")
        .replaceAll("(?<=s)’(?=\\s|$)", "'")
        .replaceAll("[`*]+", "")
        .replaceAll("(?<!\\w)_([^_]+)_(?!\\w)", "$1")
        .replace('\t', ' ')
        .replaceAll("(?m)^\\s*(?:[-•*–>]|\\d+[.)])\\s+", "")
        .strip();
    text = text.replaceAll("(?<=[.!?…:,;])\\s*\\R+\\s*", " ")
        .replaceAll("\\s*\\R+\\s*(?=\\p{Lu})", ". ")
        .replaceAll("\\s*\\R+\\s*", ", ");
    return text.replaceAll("\\p{Cc}|\\p{Cf}&&[^\\x{200D}]", " ");
  }

  private static String withoutLinks(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    var links = LINK.matcher(text);
    while (links.find()) {
      out.append(DANGLING.matcher(text.substring(from, links.start())).replaceFirst(" "));
      String link = links.group();
      String tail = link.replaceFirst("^.*?([.,;!?]?)[)>\\]]*$", "$1");
      out.append(tail.equals(",") || tail.equals(";") || tail.isEmpty() ? tail : ".").append(' ');
      from = links.end();
    }
    return from == 0 ? text : out.append(text.substring(from)).toString().replaceAll("\\(\\s*\\)", " ");
  }

  // One calm mark where several stood; dashes and dots that mean a pause become a comma.
  private static String stops(String text) {
    return text.replaceAll("\\s*(?:\\.{2,}|…)\\s*(?=\\S)", ", ")
        .replaceAll("\\s*(?:\\.{2,}|…)\\s*$", "")
        .replaceAll("[!?]*\\?[!?]*", "?")
        .replaceAll("!+", ".")
        .replaceAll("\\.{2,}", ".")
        .replaceAll("\\s+(?:-+|–|—)\\s+", ", ")
        .replaceAll("(?<=\\p{L})—(?=\\p{L})", ", ")
        .replaceAll("(?<=[\\p{Ll}\\d]) \\+ (?=\\p{L})", " and ")
        .replaceAll("(?<=\\p{Ll}) & (?=\\p{L})", " and ")
        .replaceAll("[,;]\\s*(?=[,;.])", "")
        .replaceAll("\\.\\s*,", ",")
        .replaceAll("(?<=\\p{Ll}),(?=\\p{L})", ", ")
        .replaceAll("(?<=\\p{Ll}{2})\\.(?=\\p{Lu}\\p{Ll})", ". ")
        .replaceAll("#(?=\\p{L}\\p{L})", "")
        .replaceAll("(?<=^|\\s)@\\s+(?=\\S)", "at ")
        .replaceAll("(?<![\\p{L}\\p{N}])@(?=\\p{L})", "");
  }

  // Quotes and brackets that do not come in pairs are dropped.
  private static String balanced(String text) {
    String out = text.chars().filter(c -> c == '"').count() % 2 == 0 ? text : text.replace("\"", "");
    out = pairs(out, '(', ')');
    out = pairs(out, '[', ']');
    out = pairs(out, '“', '”');
    out = out.indexOf('„') >= 0 ? out.replaceAll("[„“”]", "\"") : out;
    return out.chars().filter(c -> c == '"').count() % 2 == 0 ? out : out.replace("\"", "");
  }

  private static String pairs(String text, char open, char close) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth < 0) {
        break;
      }
    }
    return depth == 0 ? text : text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
  }

  // Capitals read as shouting; short words without vowels are taken for acronyms and kept.
  private static String quiet(String text) {
    Words words = Words.of(text);
    boolean shouted = words.size() >= 4 && text.codePoints().noneMatch(Character::isLowerCase);
    if (!shouted) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    boolean placed = false;
    for (Words.Word word : words.list()) {
      String lower = word.lower();
      boolean acronym = lower.length() <= 4 && !lower.matches(".*[aeiouy].*");
      placed = (!Lexicon.isOrdinary(lower) && placed) || lower.matches("at|in|from|with|via|of|by");
      boolean name = placed && !lower.matches("at|in|from|with|via|of|by");
      String calm = acronym ? word.text() : name ? Casing.titled(word.text()) : lower;
      out.append(text, from, word.start()).append(calm.equals("i") ? "I" : calm);
      from = word.end();
    }
    return Casing.raised(out.append(text.substring(from)).toString());
  }

  // A whole note typed into one field: the greeting and the signature are ours to write.
  private static String withoutCourtesies(String text) {
    String out = text.replaceFirst(
        "^(?i:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening))(?: (?:there|again))?"
            + "(?: \\p{Lu}[\\p{L}.'-]*){0,3}\\s*[,.:]\\s+",
        "");
    return out.replaceFirst(
        "(?:(?<=[.?!,])\\s+|^)(?i:kind regards|best regards|warm regards|regards|best wishes|all the best|"
            + "many thanks|thanks|thank you|cheers|sincerely|best(?=,))(?i: in advance)?[,.]?(?:\\s+\\p{Lu}\\p{L}+)?[.]?$",
        "").strip();
  }

  private static String unwrapped(String text) {
    boolean wrapped = text.length() > 2 && ((text.startsWith("\"") && text.endsWith("\""))
        || (text.startsWith("“") && text.endsWith("”")) || (text.startsWith("(") && text.endsWith(")")));
    String inner = wrapped ? text.substring(1, text.length() - 1).strip() : text;
    return wrapped && inner.chars().noneMatch(c -> "\"“”()".indexOf(c) >= 0) ? inner : text;
  }

  // "Bosch; test bench; 2012-2015" lists; a semicolon between sentences stays.
  private static String listed(String text) {
    String joined = text.replaceAll(";\\s+(and|or|but)\\b", " $1");
    boolean fragments = Stream.of(joined.split(";")).allMatch(piece -> piece.strip().split("\\s+").length < 5);
    return fragments ? joined.replaceAll(";\\s*(?=\\S)", ", ") : joined;
  }

  private static String spelled(String typed) {
    String months = typed
        .replaceAll("(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Tt]his|[Nn]ext|\\d) )march\\b", "March")
        .replaceAll("(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Tt]his|[Nn]ext|\\d) )may\\b", "May");
    String days = DAY.matcher(months).replaceAll(day -> day.group(1) + " " + Casing.raised(day.group(2)) + "'s ");
    String text = days.replaceAll("(?<![\\p{L}\\p{N}])[wW]/\\s*(?=[\\p{L}\\p{N}]{2})", "with ");
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Words.Word word : Words.of(text).list()) {
      String right = SPELLINGS.get(word.text());
      if (right != null) {
        out.append(text, from, word.start()).append(right);
        from = word.end();
      }
    }
    return out.append(text.substring(from)).toString();
  }

  // How hurried people type, and what they mean.
  private static Map<String, String> spellings() {
    Map<String, String> right = new HashMap<>(ProperNames.corrections());
    String pairs = """
        im=I'm|ive=I've|i'm=I'm|i've=I've|i'd=I'd|i'll=I'll|dont=don't|didnt=didn't|doesnt=doesn't|cant=can't|
        wasnt=wasn't|isnt=isn't|arent=aren't|werent=weren't|havent=haven't|hasnt=hasn't|couldnt=couldn't|
        wouldnt=wouldn't|youre=you're|youve=you've|thats=that's|theyre=they're|shes=she's|hes=he's|u=you|ur=your|
        thx=thanks|pls=please|plz=please|bc=because|cuz=because|cos=because|b/c=because|becuase=because|
        beacuse=because|becasue=because|teh=the|recieve=receive|recieved=received|definately=definitely|
        realy=really|intrested=interested|intersted=interested|experiance=experience|wich=which|thier=their|
        wanna=want to|gonna=going to|woud=would|whould=would|togther=together|togehter=together|colleage=colleague|
        collegue=colleague|collegues=colleagues|colleages=colleagues|freind=friend|freinds=friends|untill=until|
        tommorow=tomorrow|alot=a lot|recomend=recommend|recomended=recommended|begining=beginning|
        conferance=conference|manger=manager|acheive=achieve|occured=occurred|seperate=separate|proyect=project|
        presentaion=presentation|langauge=language|knowlege=knowledge|enviroment=environment|succesful=successful|
        wether=whether|learnd=learned|writting=writing|coud=could|shoud=should|ppl=people|yrs=years|yr=year|
        convo=conversation|w/o=without
        """;
    for (String pair : WordList.split(pairs.replace("\n", ""), '|')) {
      List<String> sides = WordList.split(pair.strip(), '=');
      right.put(sides.get(0), sides.get(1));
      right.put(Casing.raised(sides.get(0)), Casing.raised(sides.get(1)));
    }
    right.put("i", "I");
    return Map.copyOf(right);
  }
}

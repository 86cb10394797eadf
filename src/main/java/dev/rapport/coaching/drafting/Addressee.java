package dev.rapport.coaching.drafting;

import dev.rapport.coaching.drafting.GivenNames.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a recipient is called. A name is taken apart only where the evidence is clear; otherwise the whole name is used,
/// which is never wrong.
///
/// @param titles such as `Dr.`, or empty
/// @param names the name's words in their order, without titles
/// @param given the given name, or empty where it is not certain
/// @param family the family name, or empty where it is not certain
record Addressee(String titles, List<String> names, String given, String family, Gender gender) {
  // Whatever is longer is no name that could be taken apart.
  private static final int LONGEST = 200;

  private static final Set<String> TITLES = WordList
      .of("""
          dr prof professor mr mrs ms miss mx sir dame lady lord rev reverend father sister herr frau mme madame monsieur señor
          señora sra dott dottoressa ing mag dipl.-ing dipl judge captain col gen sgt rabbi imam
          """);

  private static final Set<String> CREDENTIALS = WordList
      .of("""
          phd ph.d md mba msc bsc ma ba pmp cpa esq jr sr ii iii iv dds rn cfa csm llm jd pe shrm mphil dphil cissp frsa obe mbe
          """);

  private static final Set<String> PARTICLES = WordList.of("""
      van von de da di der den la del du dos das do ten ter bin ibn al el le y zu af av dela della of
      """);

  private static final Pattern NICKNAME = Pattern.compile("^(\\S+)\\s+[(\"“]([\\p{L}-]{2,15})[)\"”]\\s+(\\S.*)$");

  Addressee {
    names = List.copyOf(names);
  }

  static Addressee of(String typed, GivenNames evidence) {
    if (typed.length() > LONGEST) {
      return new Addressee("", List.of(typed.replaceAll("\\s+", " ")), "", "", Gender.UNKNOWN);
    }
    String text = plain(typed);
    String nickname = "";
    Matcher nick = NICKNAME.matcher(text);
    if (nick.matches() && !nick.group(2).matches("(?i)she|he|they")) {
      nickname = nick.group(2);
      text = nick.group(1) + " " + nick.group(3);
    }
    text = text.replaceAll("\\([^)]*\\)|\"[^\"]*\"", " ").replaceAll("\\s+", " ").strip();
    int comma = text.indexOf(',');
    boolean inverted = false;
    if (comma > 0) {
      String before = text.substring(0, comma).strip();
      String after = text.substring(comma + 1).strip();
      inverted = !after.isEmpty() && after.split(" ").length <= 3 && before.split(" ").length <= 2
          && evidence.isGiven(WordList.words(after).getFirst());
      text = inverted ? after + " " + before : before;
    }
    return taken(text, nickname, inverted, evidence);
  }

  private static Addressee taken(String text, String nickname, boolean inverted, GivenNames evidence) {
    List<String> titles = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String token : WordList.words(text)) {
      String lower = token.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
      if (token.isBlank() || (CREDENTIALS.contains(lower) && !names.isEmpty())) {
        continue;
      }
      if (names.isEmpty() && TITLES.contains(lower)) {
        titles.add(title(token, lower));
      } else {
        names.add(token);
      }
    }
    if (names.isEmpty()) {
      names.addAll(titles);
      titles.clear();
    }
    List<String> spelled = spelled(names, evidence);
    String given = nickname.isEmpty() ? given(spelled, titles, inverted, evidence) : nickname;
    String family = family(spelled, titles, given);
    Gender gender = spelled.isEmpty() ? Gender.UNKNOWN
        : evidence.gender(given.isEmpty() ? spelled.getFirst() : WordList.words(given).getFirst());
    return new Addressee(String.join(" ", titles), spelled, given, family, gender);
  }

  boolean isNameless() {
    return names.isEmpty();
  }

  /// The whole name with its titles.
  String whole() {
    String name = String.join(" ", names);
    return titles.isEmpty() ? name : titles + " " + name;
  }

  /// With a title, as one writes to somebody one does not call by the first name.
  String formal() {
    // A knight is called by the given name.
    boolean knighted = titles.matches("(?:Sir|Dame)") && !given.isEmpty();
    return knighted ? titles + " " + given
        : !titles.isEmpty() && !family.isEmpty() ? titles + " " + family
            : whole();
  }

  /// The given name where it is certain and the two are close enough for it.
  String familiar(boolean close) {
    return !given.isEmpty() && (titles.isEmpty() || close) ? given : formal();
  }

  /// How many words from here on are the recipient's name; 0 for none.
  int mentionedAt(Words words, int index) {
    int at = index;
    while (TITLES.contains(words.lower(at).replaceAll("\\.$", "")) && words.gapAfter(at).matches("\\.? ?")) {
      at++;
    }
    boolean titled = at > index;
    if (at == index && index > 0 && words.at(index - 1).capital() && words.joined(index - 1)
        && !Lexicon.isOrdinary(words.lower(index - 1))) {
      return 0;
    }
    int matched = 0;
    while (matched < names.size() && same(words.at(at + matched).text(), names.get(matched))
        && (matched == 0 || words.joined(at + matched - 1) || words.gapAfter(at + matched - 1).equals(". "))) {
      matched++;
    }
    if (matched > 0 && matched == names.size() && (names.size() > 1 || mayStandAlone(words, at))) {
      return at - index + matched;
    }
    boolean one = mayStandAlone(words, at) && (same(words.at(at).text(), given)
        || (!given.isEmpty() && given.contains(" ")
            && same(words.at(at).text(), WordList.words(given).getFirst()))
        || (titled && same(words.at(at).text(), family))
        || (given.isEmpty() && !names.isEmpty() && (same(words.at(at).text(), names.getFirst())
            || same(words.at(at).text(), names.getLast()))));
    return one ? at - index + 1 : 0;
  }

  private static boolean same(String word, String name) {
    String bare = word.replaceAll("'s?$", "");
    return !name.isEmpty() && bare.length() > 1 && bare.equalsIgnoreCase(name);
  }

  // A single word of the name counts only where it is clearly a name and not part of another one.
  private static boolean mayStandAlone(Words words, int at) {
    Words.Word word = words.at(at);
    String bare = word.lower().replaceAll("'s?$", "");
    boolean nameFollows = words.joined(at) && words.at(at + 1).capital() && !Lexicon.isOrdinary(words.lower(at + 1));
    boolean ordinary = !word.capital() && (Lexicon.isOrdinary(bare) || bare.length() < 3);
    return !nameFollows && !ordinary && !ProperNames.isRegion(word.text());
  }

  private static String plain(String typed) {
    String text = typed
        .replaceAll("[\\p{So}\\p{Cs}\\p{Sk}\\p{Cc}\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]+", " ")
        .replaceAll("[’‘]", "'")
        .strip();
    if (Cleaning.hasLink(text) || Cleaning.isNoAnswer(text)) {
      return "";
    }
    Matcher mail = Pattern.compile("^@?([\\p{L}]+)[._]([\\p{L}]+)@\\S+$").matcher(text);
    if (mail.matches()) {
      return mail.group(1) + " " + mail.group(2);
    }
    return text.replaceFirst("\\s+(?:[-–—|@·•/]\\s*|(?:from|at|of|bei|who)\\s).*$", "")
        .replaceFirst("^@", "")
        .replaceAll("[\\s,;:!?]+$", "")
        .replaceAll("(?<=\\p{Ll}{2})\\.$", "")
        .strip();
  }

  private static String title(String token, String lower) {
    return switch (lower) {
      case "dr", "prof" -> Casing.raised(lower) + ".";
      case String other when token.equals(token.toLowerCase(Locale.ROOT)) -> Casing.raised(token);
      case String other -> token;
    };
  }

  // Names typed all small or all in capitals get the usual ones; anything else stays as it was typed.
  private static List<String> spelled(List<String> names, GivenNames evidence) {
    boolean small = names.stream().allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    boolean loud = names.stream().allMatch(name -> name.equals(name.toUpperCase(Locale.ROOT)))
        && names.stream().anyMatch(name -> name.length() > 3);
    List<String> spelled = new ArrayList<>();
    for (String name : names) {
      boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
      boolean particle = !spelled.isEmpty() && PARTICLES.contains(name.toLowerCase(Locale.ROOT));
      boolean change = small || loud || shouted || (name.matches("\\p{Ll}+") && !particle && evidence.isGiven(name));
      spelled.add(!change ? name : particle ? name.toLowerCase(Locale.ROOT) : Casing.titled(name));
    }
    boolean familyLoud = names.size() == 2 && !loud && names.getFirst().length() > 2
        && !evidence.isGiven(names.getFirst())
        && names.getFirst().equals(names.getFirst().toUpperCase(Locale.ROOT)) && evidence.isGiven(names.getLast());
    return familyLoud && spelled.size() == 2 ? List.of(spelled.getLast(), spelled.getFirst()) : spelled;
  }

  private static String given(List<String> names, List<String> titles, boolean inverted, GivenNames evidence) {
    if (names.isEmpty()) {
      return "";
    }
    String first = names.getFirst();
    if (names.size() == 1) {
      return titles.isEmpty() ? first : "";
    }
    boolean theirOrder = evidence.familyFirst().contains(names.getLast().toLowerCase(Locale.ROOT)) && !inverted;
    if (names.size() == 2 && names.getLast().matches("\\p{L}\\.?")) {
      return first;
    }
    if (theirOrder || !evidence.isGiven(first)) {
      return "";
    }
    String two = first + " " + names.get(1);
    return evidence.doubled().contains(two.toLowerCase(Locale.ROOT)) ? two : first;
  }

  private static String family(List<String> names, List<String> titles, String given) {
    if (names.size() == 1 && !titles.isEmpty()) {
      return names.getFirst();
    }
    if (given.isEmpty() || names.size() < 2) {
      return "";
    }
    List<String> rest = names.subList(1, names.size());
    boolean particles = rest.subList(0, rest.size() - 1)
        .stream()
        .allMatch(name -> PARTICLES.contains(name.toLowerCase(Locale.ROOT)) || name.matches("\\p{Lu}\\."));
    boolean initials = rest.size() > 1 && rest.getFirst().matches("\\p{Lu}\\.");
    return !particles ? "" : initials ? rest.getLast() : String.join(" ", rest);
  }
}

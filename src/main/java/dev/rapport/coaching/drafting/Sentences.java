package dev.rapport.coaching.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a text apart where a sentence ends, also where only a comma marks it: "we met in Lyon, you spoke about bikes".
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.?!])[\"”)]?\\s+(?=[\\p{L}\\p{N}\"“(¿¡„«])");

  private static final Pattern ABBREVIATION = Pattern.compile(
      "(?i)(?:.*[\\s(])?(?:dr|mr|mrs|ms|prof|st|sr|jr|vs|e\\.g|i\\.e|etc|no|inc|ltd|co|corp|approx|dept|univ|feat|"
          + "a\\.m|p\\.m|u\\.s|u\\.k|ca|resp|fr|sra|ing|mag|dipl|ph\\.d|\\p{L})\\.",
      Pattern.DOTALL);

  private static final Pattern SUBORDINATE = Pattern.compile(
      "(?i)(?:if|when|while|because|since|as|after|before|although|though|once|until|whenever|where|given|now that|"
          + "in case|even|unless|having|being|with)\\b.*",
      Pattern.DOTALL);

  private Sentences() {}

  /// Each without its stop; a question keeps its mark.
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String piece = text.substring(from, end.start()).strip();
      boolean lowerNext = Character.isLowerCase(text.charAt(end.end()));
      boolean abbreviation = ABBREVIATION.matcher(piece).matches()
          && (lowerNext || !piece.matches("(?is).*(?:etc|inc|ltd|co|p\\.m|a\\.m)\\."));
      if (piece.isEmpty() || abbreviation) {
        continue;
      }
      add(sentences, text.substring(from, end.end()));
      from = end.end();
    }
    add(sentences, text.substring(from));
    return sentences;
  }

  /// The pieces of a sentence whose commas join what are sentences of their own.
  static List<String> unspliced(String sentence, Section section, boolean met) {
    Words words = Words.of(sentence);
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean dropped = section != Section.OFFER && words.gapAfter(i).matches("\\)?,\\s+")
          && DroppedSubject.opens(words, i + 1)
          && !SUBORDINATE.matcher(words.before(i + 1)).matches();
      if (dropped && !words.at(i + 1).quoted()) {
        List<String> pieces = new ArrayList<>(List.of(words.before(i + 1).replaceFirst("[\\s,;:]+$", "")));
        pieces.addAll(unspliced(words.from(i + 1), section, met));
        return pieces;
      }
      if (words.gapAfter(i).matches("\\s*[,;:]\\s+") && Grammar.startsClause(words, i + 1)
          && !words.at(i + 1).quoted()) {
        String left = words.before(i + 1).replaceFirst("[\\s,;:]+$", "");
        if (!SUBORDINATE.matcher(left).matches() && isApart(Words.of(left), words.lower(i + 1), section, met)) {
          List<String> pieces = new ArrayList<>(List.of(left));
          pieces.addAll(unspliced(words.from(i + 1), section, met));
          return pieces;
        }
      }
    }
    return List.of(sentence);
  }

  /// Short clauses that only commas joined are one sentence with an "and"; longer ones stay apart.
  static List<String> rejoined(List<String> pieces, Section section) {
    int length = String.join(", ", pieces).length();
    boolean clauses = pieces.stream()
        .allMatch(piece -> Grammar.startsClause(Words.of(piece), 0) && !piece.endsWith("?"));
    boolean plain = pieces.stream().noneMatch(piece -> piece.contains(" and ") || piece.contains(" but "));
    boolean few = section == Section.REASON ? pieces.size() == 2 && length <= 100 : pieces.size() == 3 && length <= 110;
    if (!clauses || !plain || !few) {
      return pieces;
    }
    List<String> starts = pieces.subList(0, pieces.size() - 1);
    return List.of(String.join(", ", starts) + (pieces.size() > 2 ? ", and " : " and ") + pieces.getLast());
  }

  // A clause, or a fragment that a frame will make one; "In 2019, you hired me" stays together.
  private static boolean isApart(Words left, String subject, Section section, boolean event) {
    if (Grammar.isClause(left, 0) || DroppedSubject.restored(left, section).isPresent()) {
      return true;
    }
    boolean place = MeetingReading.isPlace(left);
    return switch (section) {
      case MEETING ->
        !subject.startsWith("we") && (!place || (event && !left.lower(0).matches("in|after|before|when")));
      case NOTICED -> !place;
      case REASON, OFFER -> false;
    };
  }

  private static void add(List<String> sentences, String piece) {
    String bare = piece.strip();
    boolean question = bare.endsWith("?");
    boolean keepsDot = ABBREVIATION.matcher(bare).matches()
        && bare.matches("(?is).*(?:inc|ltd|jr|sr|a\\.m|p\\.m|u\\.s|u\\.k)\\.");
    bare = keepsDot ? bare : bare.replaceAll("[\\s.,;:!?–-]+$", "");
    if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(question ? bare + "?" : bare);
    }
  }
}

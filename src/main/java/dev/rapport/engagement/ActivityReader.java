package dev.rapport.engagement;

import dev.rapport.engagement.ActivityReading.HowOften;
import dev.rapport.engagement.ActivityReading.Noted;
import dev.rapport.engagement.ActivityReading.TooLongAgo;
import dev.rapport.engagement.ActivityReading.TooMany;
import dev.rapport.engagement.ActivityReading.Unclear;
import dev.rapport.engagement.ActivityReading.Understood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a member did from a line such as "commented on Priya's post", "2 comments" or "shared an article
/// yesterday". It guesses nothing: what is not plain is asked.
public final class ActivityReader {
  private static final Pattern CLAUSES = Pattern.compile("\\s*(?:[,;\\n]|\\band\\b|\\bthen\\b|&|\\+)\\s*");
  private static final Set<String> DONE = Set.of("done", "did it", "did that", "yes", "i did", "i did it", "all done",
      "finished");

  private ActivityReader() {}

  /// @param today by the member's calendar
  /// @param asked the way of the prompt that is being answered; without one, "done" says too little
  public static ActivityReading read(String text, LocalDate today, Optional<Way> asked) {
    String words = text.strip();
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[.!…]+$", "").strip();
    SpokenDay spoken = SpokenDay.of(plain, today);
    if (spoken.daysBefore(today) > SpokenDay.FARTHEST) {
      return new TooLongAgo(SpokenDay.FARTHEST);
    }
    if (spoken.ahead()) {
      return new Unclear(words);
    }
    if (DONE.contains(spoken.rest())) {
      return asked.<ActivityReading>map(way -> new Understood(List.of(new Noted(way, 1, spoken.day(), words))))
          .orElseGet(() -> new Unclear(words));
    }
    return clauses(spoken, words);
  }

  // A clause that says nothing by itself belongs to the one before: "commented on Ana and Ben's post".
  private static ActivityReading clauses(SpokenDay spoken, String words) {
    List<Deed> deeds = new ArrayList<>();
    for (String clause : CLAUSES.split(spoken.rest())) {
      Optional<Deed> deed = Deed.in(clause);
      if (deed.isEmpty() && deeds.isEmpty()) {
        return new Unclear(words);
      }
      deed.ifPresent(deeds::add);
    }
    for (Deed deed : deeds) {
      if (deed.often() == Deed.UNSAID) {
        return new HowOften(deed.way(), spoken.day(), words);
      }
      if (deed.often() > Activity.MOST_AT_ONCE) {
        return new TooMany(deed.way());
      }
    }
    return deeds.isEmpty() ? new Unclear(words)
        : new Understood(
            deeds.stream().map(deed -> new Noted(deed.way(), deed.often(), spoken.day(), words)).toList());
  }
}

package dev.rapport.content;

import dev.rapport.coaching.review.Check;
import dev.rapport.coaching.review.Names;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what a criterion looks for.
final class CheckLoader {
  private static final int LONG = 20_000;
  private final PhraseLists phrases;
  private final Names names;
  private final Map<String, Supplier<Check>> plain = new LinkedHashMap<>();

  /// @param signs what triage knows, asked for only when a criterion needs it; absent when it is wrong
  CheckLoader(PhraseLists phrases, Names names, Supplier<Optional<SignBook>> signs) {
    this.phrases = phrases;
    this.names = names;
    plain.put("leftovers", Check.Leftovers::new);
    plain.put("right-name", () -> new Check.RightName(names));
    plain.put("greets-by-name", () -> new Check.GreetsByName(names));
    plain.put("keeps-accents", () -> new Check.KeepsAccents(names));
    plain.put("merged-name", () -> new Check.MergedName(names));
    plain.put("phone-number", Check.PhoneNumber::new);
    plain.put("mail-address", Check.MailAddress::new);
    plain.put("answers-a-scam", () -> signs.get()
        .<Check>map(book -> new Check.AnswersAScam(new SignTriager(book)))
        .orElse(new Check.AnyOf(List.of())));
  }

  Check check(YamlMap criterion) {
    List<Check> checks = new ArrayList<>();
    for (String name : criterion.texts("check")) {
      Supplier<Check> check = plain.get(name);
      if (check == null) {
        criterion.reject("check",
            "names '" + name + "', which nothing checks." + Suggestion.among(plain.keySet(), name));
      } else {
        checks.add(check.get());
      }
    }
    words(criterion, checks);
    measures(criterion, checks);
    if (checks.isEmpty()) {
      criterion.reject("id",
          "has nothing to check: give it 'check', 'says', 'fact', 'says_only', 'lacks', 'asks', 'praises', 'piles_up', 'length',"
              + " 'sentences', 'link', 'shouting', 'marks', 'emoji', 'passes_over' or 'answering'");
    }
    return checks.size() == 1 ? checks.getFirst() : new Check.AnyOf(checks);
  }

  private void words(YamlMap criterion, List<Check> checks) {
    if (criterion.has("says")) {
      checks.add(new Check.Says(phrases.book(criterion, "says")));
    }
    if (criterion.has("says_only")) {
      checks.add(new Check.SaysOnly(phrases.book(criterion, "says_only"), criterion.integer("words", 14, 1, 100)));
    }
    if (criterion.has("lacks")) {
      checks.add(new Check.Lacks(phrases.book(criterion, "lacks")));
    }
    if (criterion.has("asks")) {
      checks.add(new Check.Asks(phrases.book(criterion, "asks")));
    }
    if (criterion.has("praises")) {
      checks.add(new Check.Praises(phrases.book(criterion, "praises")));
    }
    if (criterion.has("piles_up")) {
      checks.add(new Check.PilesUp(phrases.book(criterion, "piles_up"), criterion.integer("least", 3, 2, 20)));
    }
    if (criterion.has("answering")) {
      checks.add(new Check.AnswersTheQuestion(phrases.book(criterion, "answering"),
          phrases.book(criterion, "trifles")));
    }
    criterion.map("passes_over").ifPresent(over -> {
      checks.add(new Check.PassesOver(names, phrases.book(over, "answering"), phrases.book(over, "trifles"),
          phrases.book(over, "pleasantries"), phrases.book(over, "stock"), over.flag("only_stock", false)));
      over.finish();
    });
    criterion.map("link").ifPresent(link -> {
      checks.add(new Check.Link(new HashSet<>(PhraseLists.lines(link, "hosts")), phrases.book(link, "calling")));
      link.finish();
    });
  }

  private static void measures(YamlMap criterion, List<Check> checks) {
    criterion.map("length").ifPresent(length -> {
      checks.add(new Check.Length(length.integer("most", LONG, 1, LONG), length.integer("good_from", 0, 0, LONG),
          length.integer("good_to", 0, 0, LONG)));
      length.finish();
    });
    criterion.map("marks").ifPresent(marks -> {
      checks.add(new Check.Marks(marks.integer("in_a_row", 3, 2, 100), marks.integer("in_all", 6, 2, 100)));
      marks.finish();
    });
    if (criterion.has("fact")) {
      checks.add(new Check.NamesAFact(criterion.integer("fact", 200, 1, 10_000)));
    }
    if (criterion.has("sentences")) {
      checks.add(new Check.Sentences(criterion.integer("sentences", 6, 1, 100)));
    }
    if (criterion.has("shouting")) {
      checks.add(new Check.Shouting(criterion.integer("shouting", 2, 1, 100)));
    }
    if (criterion.has("emoji")) {
      checks.add(new Check.Emoji(criterion.integer("emoji", 3, 0, 100)));
    }
  }
}

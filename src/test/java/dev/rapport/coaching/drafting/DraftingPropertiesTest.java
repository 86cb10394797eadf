package dev.rapport.coaching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Draft.Part;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for every draft of every brief, in every set, at every limit, shorter or not.
class DraftingPropertiesTest {
  private static final int[] LIMITS = {120, 200, 300};
  private static final int SETS = 4;
  private static final Pattern DOUBLED = Pattern.compile("(?i)(?<![\\p{L}\\p{N}'])(\\p{L}+)\\s+\\1(?![\\p{L}\\p{N}'])");
  private static final Pattern SMALL_START = Pattern
      .compile("(?<![A-Z])(?<!\\b(?:St|Dr|Mr|Ms|vs|etc|No))[.?!] (\\p{Ll}\\S*)");

  private final Phrasebook book = Briefs.phrasebook();
  private final Drafter drafter = new PhrasebookDrafter(book);

  private interface Check {
    void on(Briefs.Named named, InviteBrief brief, Draft draft);
  }

  private record Case(Briefs.Named named, InviteBrief brief, Draft draft) {}

  // Drafted once for all checks.
  private static final List<Case> CASES = cases(new PhrasebookDrafter(Briefs.phrasebook()));

  private void everyDraft(Check check) {
    assertThat(CASES).hasSizeGreaterThan(200 * LIMITS.length * SETS * 5);
    CASES.forEach(each -> check.on(each.named(), each.brief(), each.draft()));
  }

  private static List<Case> cases(Drafter drafter) {
    List<Case> cases = new ArrayList<>();
    for (Briefs.Named named : Briefs.corpus()) {
      for (int limit : LIMITS) {
        InviteBrief brief = Briefs.withLimit(named.brief(), limit);
        for (int set = 0; set < SETS; set++) {
          for (boolean shorter : new boolean[]{false, true}) {
            if (drafter.draft(brief, set, shorter) instanceof Drafting.Drafted drafted) {
              drafted.drafts().forEach(draft -> cases.add(new Case(named, brief, draft)));
            }
          }
        }
      }
    }
    return cases;
  }

  @Test
  void corpusIsLarge() {
    assertThat(Briefs.corpus()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void limitAlwaysHolds() {
    everyDraft((named, brief, draft) -> assertThat(draft.length()).as("%s%n%s", named, draft.text())
        .isLessThanOrEqualTo(brief.limit()));
  }

  @Test
  void everyContentWordIsKeptUnlessItsWholePartIsLeftOut() {
    everyDraft((named, brief, draft) -> {
      for (Part part : Part.values()) {
        boolean said = !draft.leftOut().contains(part) && !Cleaning.of(Draftings.typed(brief, part)).isEmpty();
        if (said) {
          assertThat(Draftings.missing(brief, part, draft.text())).as("%s of %s%n%s", part, named, draft.text())
              .isEmpty();
        }
      }
    });
  }

  @Test
  void noNameAndNoNumberIsAdded() throws Exception {
    Set<String> ours = Draftings.tokens(Files.readString(Path.of("config", "content", "en", "drafting.yaml")))
        .stream()
        .collect(Collectors.toSet());
    Pattern named = Pattern.compile("(?<![.?!:] )(?<![\\p{L}'’-])(?:\\p{Lu}[\\p{L}'-]*|\\d+)");
    everyDraft((brief, _, draft) -> {
      InviteBrief typed = brief.brief();
      String all = String.join(" ", typed.recipient(), typed.context(), typed.reason(), typed.offer(), typed.sender());
      Set<String> known = new HashSet<>(Draftings.tokens(all));
      Matcher matcher = named.matcher(draft.text());
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT).replaceAll("'.*", "");
        assertThat(known.contains(word) || ours.contains(word)
            || Set.copyOf(Draftings.tokens(all.replaceAll("'", " "))).contains(word)
            || all.toLowerCase(Locale.ROOT).contains(word)).as("'%s' in %s%n%s", word, brief, draft.text()).isTrue();
      }
    });
  }

  @Test
  void noWordStandsTwiceInARow() {
    everyDraft((named, brief,
        draft) -> assertThat(DOUBLED.matcher(draft.text()).results().map(match -> match.group()).toList())
            .as("%s%n%s", named, draft.text())
            .isEmpty());
  }

  @Test
  void marksAreTidy() {
    everyDraft((named, brief, draft) -> {
      String text = draft.text();
      assertThat(text).as(named.toString())
          .doesNotContain("  ", " ,", " .", "..", ",.", ".,", ",,", "?.", "{", "http", "\n");
      assertThat(text.chars().filter(c -> c == '"').count() % 2).as("%s%n%s", named, text).isZero();
      assertThat(text.chars().filter(c -> c == '(').count()).as("%s%n%s", named, text)
          .isEqualTo(text.chars().filter(c -> c == ')').count());
    });
  }

  @Test
  void sentencesBeginWithACapitalUnlessWithANameLikeEbpf() {
    everyDraft((named, brief, draft) -> {
      Matcher small = SMALL_START.matcher(draft.text());
      while (small.find()) {
        assertThat(Casing.hasInnerCapital(small.group(1))).as("'%s' in %s%n%s", small.group(1), named, draft.text())
            .isTrue();
      }
    });
  }

  @Test
  void stockPhrasesAreNeverAdded() {
    everyDraft((named, brief, draft) -> assertThat(draft.text().toLowerCase(Locale.ROOT)).as(named.toString())
        .doesNotContain("professional network", "finds you well", "came across your profile", "add you",
            "because because",
            "we met we met", "i'd like to connect because i'd like to connect"));
  }

  @Test
  void theThreeTonesDifferInMoreThanAWord() {
    for (Briefs.Named named : Briefs.corpus()) {
      for (int set = 0; set < SETS; set++) {
        if (drafter.draft(Briefs.withLimit(named.brief(), 300), set, false) instanceof Drafting.Drafted drafted) {
          List<Draft> drafts = drafted.drafts();
          assertThat(drafts).extracting(Draft::tone).containsExactly(Tone.WARM, Tone.BRIEF, Tone.FORMAL);
          for (int i = 0; i < 3; i++) {
            assertThat(overlap(named.brief(), drafts.get(i).text(), drafts.get((i + 1) % 3).text()))
                .as("%s%n%s", named, drafts)
                .isLessThan(0.85);
          }
        }
      }
    }
  }

  // The share of our own words that two drafts have in common; the member's words are the same in all.
  private static double overlap(InviteBrief brief, String one, String other) {
    Set<String> theirs = Draftings.stems(String.join(" ", brief.context(), brief.reason(), brief.offer()));
    Set<String> first = new HashSet<>(Draftings.tokens(one));
    Set<String> second = new HashSet<>(Draftings.tokens(other));
    first.removeAll(theirs);
    second.removeAll(theirs);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return (double) both.size() / all.size();
  }

  @Test
  void fourSetsAreFourWordings() {
    for (Briefs.Named named : Briefs.corpus()) {
      for (Tone tone : Tone.values()) {
        Set<String> texts = new HashSet<>();
        for (int set = 0; set < SETS; set++) {
          if (drafter.draft(Briefs.withLimit(named.brief(), 600), set, false) instanceof Drafting.Drafted drafted) {
            drafted.drafts().stream().filter(draft -> draft.tone() == tone).forEach(draft -> texts.add(draft.text()));
          }
        }
        assertThat(texts.size()).as("%s %s", tone, named).isIn(0, SETS);
      }
    }
  }

  @Test
  void shorterIsNeverLongerAndLeavesNoMoreOut() {
    for (Briefs.Named named : Briefs.corpus()) {
      for (int set = 0; set < SETS; set++) {
        if (drafter.draft(named.brief(), set, false) instanceof Drafting.Drafted(List<Draft> full)
            && drafter.draft(named.brief(), set, true) instanceof Drafting.Drafted(List<Draft> tight)) {
          for (int i = 0; i < 3; i++) {
            assertThat(tight.get(i).length()).as(named.toString()).isLessThanOrEqualTo(full.get(i).length());
            assertThat(tight.get(i).leftOut().size()).as(named.toString())
                .isLessThanOrEqualTo(full.get(i).leftOut().size());
          }
        }
      }
    }
  }

  @Test
  void theSameBriefGivesTheSameDrafts() {
    Drafter another = new PhrasebookDrafter(Briefs.phrasebook());
    for (Briefs.Named named : Briefs.corpus()) {
      assertThat(another.draft(named.brief(), 1, false)).isEqualTo(drafter.draft(named.brief(), 1, false));
    }
  }
}

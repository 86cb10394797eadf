package dev.rapport.service;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.State;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSettings;
import dev.rapport.message.Card;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Turn;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.HomeView;
import dev.rapport.present.SettingsCards;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands on a member's home, and what its own buttons do.
final class HomeDesk {
  /// Longer than a question about anything that was sent stays open.
  private static final Duration OPEN = Duration.ofDays(120);

  private static final int ATTEMPTS = 5;

  private final CoachStore store;
  private final RhythmParts parts;
  private final HomeCards cards;
  private final SettingsCards settings;
  private final FollowUpCards followUps;
  private final OwnDesk own;
  private final Composer composer;

  HomeDesk(CoachStore store, RhythmParts parts, HomeCards cards, SettingsCards settings, FollowUpCards followUps) {
    this.store = store;
    this.parts = parts;
    this.cards = cards;
    this.settings = settings;
    this.followUps = followUps;
    this.own = new OwnDesk(parts);
    this.composer = new Composer(parts.cadence());
  }

  List<Card> home(MemberRef member) {
    OwnRhythm rhythm = own.rhythm(member);
    HomeView view = new HomeView(underWay(member), store.keptDrafts(member).size(), waiting(member),
        composer.ownSummary(rhythm, IsoWeek.of(today(rhythm))), rhythm, store.wantsQuestions(member));
    return List.of(cards.standing(view), cards.offers(), cards.weeks(view.weeks()),
        settings.settings(rhythm, account(member), view.asked()), parts.privacy().offers());
  }

  /// What was sent and not heard of, to be told of now.
  Answer tell(MemberRef member) {
    return Answer.of(followUps.waiting(waiting(member), own.rhythm(member).timetable().zone()));
  }

  Answer log(boolean missing) {
    return new Answer(List.of(), settings.log(missing));
  }

  Answer check(boolean missing) {
    return new Answer(List.of(), settings.check(missing));
  }

  Answer change(MemberRef member) {
    Map<String, String> values = new HashMap<>(OwnSettings.of(own.rhythm(member)).typed());
    values.put(SettingsCards.ACCOUNT, account(member).id());
    return new Answer(List.of(), settings.form(values, Set.of()));
  }

  Answer save(MemberRef member, DeliveryId delivery, Map<String, String> values) {
    OwnRhythm before = own.rhythm(member);
    return switch (OwnSettings.read(values, today(before))) {
      case OwnSettings.Reading.Unreadable(var fields) -> new Answer(List.of(), settings.form(values, fields));
      case OwnSettings.Reading.Read(var chosen) -> {
        parts.cadence().programmes().put(chosen.applied(before, now()));
        keep(member, delivery, values.getOrDefault(SettingsCards.ACCOUNT, ""));
        OwnRhythm saved = own.rhythm(member);
        yield new Answer(List.of(settings.saved(),
            settings.settings(saved, account(member), store.wantsQuestions(member))), null);
      }
    };
  }

  private void keep(MemberRef member, DeliveryId delivery, String account) {
    Profile profile = store.profile(member).orElse(Profile.UNKNOWN);
    Optional<Account> chosen = Stream.of(Account.values())
        .filter(each -> each.id().equals(account) && each != profile.account())
        .findFirst();
    if (chosen.isEmpty()) {
      return;
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long revision = store.conversation(member).map(Conversation::revision).orElse(0L);
      Change put = new Change.PutProfile(new Profile(profile.firstName(), chosen.get()));
      if (store.commit(new Turn(member, delivery, now(), revision, List.of(put))) != CoachStore.Commit.STALE) {
        return;
      }
    }
  }

  private Optional<Answers> underWay(MemberRef member) {
    return store.conversation(member)
        .map(Conversation::state)
        .filter(State.Open.class::isInstance)
        .map(state -> ((State.Open) state).answers());
  }

  private List<FollowUp> waiting(MemberRef member) {
    Instant now = now();
    Instant since = now.minus(OPEN);
    Instant until = now.plusMillis(1);
    return Stream
        .concat(store.sentInvites(member, since, until).stream().map(SentInvite::id),
            store.sentReplies(member, since, until).stream().map(SentReply::id))
        .flatMap(id -> store.followUp(member, id).stream())
        .filter(each -> !each.answered())
        .sorted(Comparator.comparing(FollowUp::sentAt).reversed())
        .toList();
  }

  private Account account(MemberRef member) {
    return store.profile(member).orElse(Profile.UNKNOWN).account();
  }

  private LocalDate today(OwnRhythm rhythm) {
    return now().atZone(rhythm.timetable().zone()).toLocalDate();
  }

  private Instant now() {
    return parts.cadence().clock().instant();
  }
}

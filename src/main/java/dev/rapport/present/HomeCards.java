package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.MessageKind;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.message.Token;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A member's home: where they are, what they can do, and their last weeks. Pure; safe to share between threads.
public final class HomeCards {
  private static final int WAITING_NAMED = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Copy coach;
  private final Copy copy;
  private final RhythmElements make;
  private final WeekLines lines;
  private final RhythmCharts charts;

  /// @param coach the wording of `copy.yaml`
  /// @param rhythm the wording of `rhythm.yaml`
  public HomeCards(Copy coach, Copy rhythm) {
    this.coach = coach;
    this.copy = rhythm;
    this.make = new RhythmElements(rhythm);
    this.lines = new WeekLines(rhythm);
    this.charts = new RhythmCharts(rhythm, lines);
  }

  /// Where the member is.
  public Card standing(HomeView home) {
    List<List<Span>> told = new ArrayList<>();
    home.open().ifPresent(open -> told.add(copy.sentence(openLine(open.kind()), name(open.recipient()))));
    if (home.drafts() > 0) {
      told.add(home.drafts() == 1
          ? copy.sentence(RhythmLine.HOME_DRAFT)
          : copy.sentence(RhythmLine.HOME_DRAFTS, home.drafts()));
    }
    home.waiting().stream().limit(WAITING_NAMED).forEach(each -> told.add(waiting(each, home)));
    if (home.waiting().size() > WAITING_NAMED) {
      told.add(copy.sentence(RhythmLine.HOME_WAITING_MORE, home.waiting().size() - WAITING_NAMED));
    }
    told.add(notes(home.weeks()));
    List<Action> actions = new ArrayList<>();
    if (home.open().isPresent()) {
      actions.add(button(RhythmLine.BUTTON_HOME_GO_ON, HomeVerb.HOME_GO_ON, Action.Style.PRIMARY));
      actions.add(button(RhythmLine.BUTTON_HOME_STOP, HomeVerb.HOME_STOP, Action.Style.PLAIN));
    }
    if (home.drafts() > 0) {
      actions.add(Offers.drafts(coach));
    }
    if (!home.waiting().isEmpty()) {
      actions.add(button(RhythmLine.BUTTON_HOME_WAITING, HomeVerb.HOME_WAITING, Action.Style.PLAIN));
    }
    List<Element> elements = new ArrayList<>(List.of(new Element.Bullets(told)));
    if (!actions.isEmpty()) {
      elements.add(new Element.Actions(actions));
    }
    return new Card(copy.text(RhythmLine.HOME_TITLE), elements);
  }

  /// A button for whatever a command does.
  public Card offers() {
    return make.card(RhythmLine.HOME_OFFERS_TITLE, RhythmElements.row(Offers.newInvite(coach), Offers.newReply(coach),
        button(RhythmLine.BUTTON_HOME_CHECK, HomeVerb.HOME_CHECK, Action.Style.PLAIN),
        button(RhythmLine.BUTTON_HOME_LOG, HomeVerb.HOME_LOG, Action.Style.PLAIN),
        button(RhythmLine.BUTTON_HOME_PROGRAMME, HomeVerb.HOME_PROGRAMME, Action.Style.PLAIN), Offers.help(coach)));
  }

  /// The last eight weeks as a picture, with the sums in words.
  public Card weeks(OwnSummary weeks) {
    List<WeekCounts> all = Stream.concat(weeks.before().stream(), Stream.of(weeks.week())).toList();
    boolean logged = all.stream().anyMatch(WeekCounts::logged);
    List<Element> elements = new ArrayList<>();
    elements.add(logged
        ? new Element.Bullets(Arrays.stream(Way.values())
            .map(way -> copy.sentence(RhythmLine.HOME_WAY, new Span.Strong(lines.did(way)),
                all.stream().mapToInt(week -> week.count(way)).sum()))
            .toList())
        : make.paragraph(RhythmLine.HOME_WEEKS_NONE));
    elements.add(RhythmElements.row(make.plain(RhythmLine.BUTTON_MY_WEEK, RhythmVerb.OWN_WEEK, ""),
        make.plain(RhythmLine.BUTTON_LOG, RhythmVerb.LOG_LIST, "0")));
    return new Card(copy.text(RhythmLine.HOME_WEEKS_TITLE), elements, charts.own(weeks));
  }

  private List<Span> waiting(FollowUp about, HomeView home) {
    RhythmLine line = about.brief().kind() == MessageKind.INVITE
        ? RhythmLine.HOME_WAITING_INVITE
        : RhythmLine.HOME_WAITING_REPLY;
    return copy.sentence(line, name(about.brief().recipient()),
        DAY.format(about.sentAt().atZone(home.own().timetable().zone())));
  }

  private List<Span> notes(OwnSummary weeks) {
    int used = weeks.outcomes().notesUsed();
    int left = Account.FREE_NOTES_A_MONTH - used;
    return weeks.outcomes().account() == Account.PREMIUM
        ? copy.sentence(RhythmLine.HOME_NOTES_PREMIUM, used)
        : left > 0
            ? copy.sentence(RhythmLine.HOME_NOTES, left, Account.FREE_NOTES_A_MONTH)
            : copy.sentence(RhythmLine.HOME_NO_NOTES);
  }

  private static RhythmLine openLine(MessageKind kind) {
    return switch (kind) {
      case INVITE -> RhythmLine.HOME_OPEN_INVITE;
      case REPLY -> RhythmLine.HOME_OPEN_REPLY;
      case FOLLOW_UP -> RhythmLine.HOME_OPEN_THANKS;
    };
  }

  private Action button(RhythmLine label, HomeVerb verb, Action.Style style) {
    return new Action.Button(copy.text(label), Token.of(verb.id(), ""), style);
  }

  private Span name(String recipient) {
    return recipient.isEmpty() ? new Span.Text(coach.text(Line.SOMEBODY)) : new Span.Member(recipient);
  }
}

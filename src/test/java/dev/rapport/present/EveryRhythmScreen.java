package dev.rapport.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.conversation.States;
import dev.rapport.content.Content;
import dev.rapport.engagement.Activity;
import dev.rapport.engagement.CheckIn;
import dev.rapport.engagement.CheckInReading;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.OwnOutcomes;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.OwnSummary;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Rate;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Summary;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.Together;
import dev.rapport.engagement.Way;
import dev.rapport.engagement.WeekCounts;
import dev.rapport.message.Card;
import dev.rapport.message.Form;
import dev.rapport.service.Answer;
import dev.rapport.yaml.Problems;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that is shown beside the walks: a channel's rhythm, a member's own, the log, home, settings, privacy, and the
/// questions that come by themselves. Every card and form of those who make them, with examples of what they are made of,
/// the largest among them.
public final class EveryRhythmScreen {
  private static final Content CONTENT = Content.load(Path.of("config/content"), new Problems()).orElseThrow();
  private static final Copy RHYTHM = CONTENT.rhythm().copy();
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final IsoWeek WEEK = IsoWeek.parse("2026-W48");
  // As long and as odd as they come.
  private static final ChannelRef CHANNEL = ChannelRef
      .parse("teams:t1:19:Yq3vPNmRbX0dQ2fA8s_-KwZL9hTuVg1@thread.tacv2");
  private static final MemberRef ANA = MemberRef.parse("teams:t1:5a1d7c1e-0f4e-4b38-9c0b-6a2f2d3c4b5a");
  private static final Timetable TIMES = new Timetable(LONDON, LocalTime.of(10, 0),
      Map.of(Job.WEEKLY_PROMPT, DayOfWeek.TUESDAY, Job.WEEKLY_SUMMARY, DayOfWeek.MONDAY, Job.WEEKLY_CHECKIN,
          DayOfWeek.MONDAY),
      Timetable.WEEKEND, Set.of(TODAY.plusDays(30), TODAY.plusDays(31)));
  private static final List<Standing> STANDINGS = Stream
      .concat(
          Stream.<Standing>of(new Standing.Running(NOON), new Standing.Paused(NOON),
              new Standing.PausedUntil(TODAY.plusDays(9)),
              new Standing.FellSilent(NOON)),
          Arrays.stream(Refusal.values()).map(why -> new Standing.Broken(NOON, why)))
      .toList();
  private static final Map<String, List<?>> EXAMPLES = examples();

  private EveryRhythmScreen() {}

  /// All of it as answers, by name.
  public static Map<String, Answer> all() throws ReflectiveOperationException {
    Map<String, Answer> all = new LinkedHashMap<>();
    for (Object maker : List.of(new ProgrammeCards(RHYTHM), new ProgrammeForm(RHYTHM), new PersonalCards(RHYTHM),
        new LogCards(RHYTHM), new PrivacyCards(RHYTHM), new HomeCards(CONTENT.copy(), RHYTHM),
        new SettingsCards(RHYTHM), new FollowUpCards(CONTENT.copy()), new RhythmPresenter(RHYTHM, "/invite"),
        new PracticeCards(CONTENT.copy()))) {
      for (Method method : Arrays.stream(maker.getClass().getDeclaredMethods())
          .sorted((one, other) -> one.getName().compareTo(other.getName()))
          .toList()) {
        boolean shows = method.getReturnType() == Card.class || method.getReturnType() == Form.class;
        if (shows && !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
          every(maker, method, all);
        }
      }
    }
    return all;
  }

  private static void every(Object maker, Method method, Map<String, Answer> all) throws ReflectiveOperationException {
    String name = maker.getClass().getSimpleName() + " " + method.getName();
    List<List<?>> some = new ArrayList<>();
    for (Type type : method.getGenericParameterTypes()) {
      List<?> known = EXAMPLES.get(type.getTypeName().replaceAll("[a-z]+\\.", ""));
      assertThat(known).as("an example of %s for %s", type, name).isNotNull();
      some.add(known);
    }
    int turns = some.stream().mapToInt(List::size).max().orElse(1);
    for (int turn = 0; turn < turns; turn++) {
      int at = turn;
      Object shown = method.invoke(maker, some.stream().map(each -> each.get(at % each.size())).toArray());
      Answer answer = shown instanceof Card card ? Answer.of(card) : new Answer(List.of(), (Form) shown);
      if (!all.containsValue(answer)) {
        all.put(name + " " + (turn + 1), answer);
      }
    }
  }

  private static Map<String, List<?>> examples() {
    Map<String, List<?>> some = new HashMap<>();
    some.put("boolean", List.of(false, true));
    some.put("int", List.of(0, 1, 20));
    some.put("long", List.of(0L, 7L));
    some.put("String", List.of(CHANNEL.id()));
    some.put("ChannelRef", List.of(CHANNEL));
    some.put("Instant", List.of(NOON));
    some.put("ZoneId", List.of(LONDON));
    some.put("ZonedDateTime", List.of(ZonedDateTime.ofInstant(NOON, LONDON)));
    some.put("IsoWeek", List.of(WEEK));
    some.put("Account", List.of(Account.values()));
    some.put("Refusal", List.of(Refusal.values()));
    some.put("Outcome", List.of(Outcome.values()));
    some.put("ChannelWeek", List.of(new ChannelWeek(CHANNEL.id(), WEEK)));
    some.put("RhythmVerb", List.of(RhythmVerb.SUMMARY_WEEK));
    some.put("RhythmLine", List.of(RhythmLine.PROGRAMME_GONE, RhythmLine.PROGRAMME_ENDED));
    some.put("ProgrammeCards$View", List.of(new ProgrammeCards.View(true, true), new ProgrammeCards.View(false, true),
        new ProgrammeCards.View(false, false)));
    some.put("Programme", STANDINGS.stream().map(each -> new Programme(CHANNEL, ANA, TIMES, each)).toList());
    some.put("OwnRhythm", STANDINGS.stream().map(EveryRhythmScreen::own).toList());
    some.put("Prompt", CONTENT.rhythm().prompts().prompts());
    weeks(some);
    optionals(some);
    forms(some);
    return some;
  }

  private static OwnRhythm own(Standing standing) {
    return new OwnRhythm(ANA, TIMES, standing);
  }

  private static void weeks(Map<String, List<?>> some) {
    List<WeekCounts> before = IntStream.rangeClosed(1, OwnSummary.WEEKS - 1)
        .mapToObj(week -> new WeekCounts(WEEK.plus(-week), Map.of(Way.SHARE, week, Way.JOIN, 2)))
        .toList();
    WeekCounts full = new WeekCounts(WEEK, Map.of(Way.SHARE, 12, Way.JOIN, 99, Way.CREATE, 1));
    WeekCounts empty = new WeekCounts(WEEK, Map.of());
    List<WeekCounts> quiet = before.stream().map(each -> new WeekCounts(each.week(), Map.of())).toList();
    OwnOutcomes outcomes = new OwnOutcomes(Account.FREE, 5, 3, 2, new Rate(2, 5), new Rate(2, 3), new Rate(0, 2),
        new Rate(1, 4), 2);
    List<CheckIn> figures = List.of(new CheckIn(WEEK.plus(-1), Map.of(Figure.PROFILE_VIEWS, 12)),
        new CheckIn(WEEK, Map.of(Figure.PROFILE_VIEWS, 15, Figure.NOTIFICATIONS, 30)));
    List<OwnSummary> own = List.of(new OwnSummary(ANA, LONDON, full, before, figures, outcomes),
        new OwnSummary(ANA, LONDON, empty, quiet, List.of(), OwnOutcomes.none(Account.PREMIUM)));
    some.put("OwnSummary", own);
    some.put("Summary", List.of(
        new Summary(CHANNEL, LONDON, full, before.subList(0, 4),
            new Together(12, 9, new Rate(4, 9), 3, new Rate(1, 3))),
        new Summary(CHANNEL, LONDON, empty, quiet.subList(0, 4), new Together(0, 0, Rate.NONE, 0, Rate.NONE))));
    some.put("CheckIn", figures);
    State.Open open = (State.Open) States.all().get(1);
    some.put("HomeView", List.of(
        new HomeView(Optional.of(open.answers()), 2, asked(), own.getFirst(), own(STANDINGS.getFirst()), true),
        new HomeView(Optional.empty(), 0, List.of(), own.getLast(), own(STANDINGS.get(1)), false)));
    some.put("List<FollowUp>", List.of(asked(), asked().subList(1, 2)));
    some.put("FollowUp", asked());
    some.put("Card", List.of(new RhythmPresenter(RHYTHM, "/invite")
        .prompt(CONTENT.rhythm().prompts().prompts().getFirst(), CHANNEL, WEEK, 3)));
    List<Activity> log = IntStream.range(0, 40)
        .mapToObj(
            i -> new Activity("a" + i, ANA, List.copyOf(EnumSet.allOf(Way.class)).get(i % 3), 1 + i, TODAY.minusDays(i),
                "commented on Priya's post ".repeat(20).strip(), NOON, Set.of(CHANNEL)))
        .toList();
    some.put("List<Activity>", List.of(log, log.subList(0, 1), List.of()));
  }

  private static List<FollowUp> asked() {
    InviteBrief invite = new InviteBrief("Dana Smith", Relationship.EVENT, "at DevConf", "to compare notes", "", "Sam",
        200);
    ReplyBrief reply = new ReplyBrief("Tomás Horák", "Hello?", Acquaintance.UNKNOWN, ReplyBrief.Aim.LEARN_MORE, "Sam",
        300);
    ReplyBrief unnamed = new ReplyBrief("", "Hello?", Acquaintance.UNKNOWN, ReplyBrief.Aim.LEARN_MORE, "", 300);
    return List.of(FollowUp.of("f1", ANA, invite, NOON), FollowUp.of("f2", ANA, reply, NOON),
        FollowUp.of("f3", ANA, unnamed, NOON));
  }

  private static void optionals(Map<String, List<?>> some) {
    some.put("Optional<String>", List.of(Optional.of("2026-W47"), Optional.empty()));
    some.put("Optional<LocalDate>", List.of(Optional.of(TODAY), Optional.empty()));
    some.put("Optional<ZonedDateTime>", List.of(Optional.of(ZonedDateTime.ofInstant(NOON, LONDON)), Optional.empty()));
    some.put("Optional<OwnRhythm>", List.of(Optional.of(own(STANDINGS.getFirst())), Optional.empty()));
    some.put("Optional<RhythmLine>", List.of(Optional.empty(), Optional.of(RhythmLine.PROGRAMME_CHANGED)));
    some.put("Optional<Occurrence>", List.of(
        Optional.of(new Occurrence(new RunKey(Job.WEEKLY_PROMPT, CHANNEL.toString(), WEEK),
            ZonedDateTime.ofInstant(NOON, LONDON))),
        Optional.empty()));
    some.put("Optional<LogCards$Problem>", Stream
        .concat(Stream.of(Optional.empty()), Arrays.stream(LogCards.Problem.values()).map(Optional::of))
        .toList());
  }

  private static void forms(Map<String, List<?>> some) {
    some.put("LogCards$Filled", List.of(
        new LogCards.Filled(new LogEntry(TODAY, "a1"), "commented on Priya's post", Way.JOIN.id(), "2"),
        new LogCards.Filled(new LogEntry(TODAY, ""), "", "", "")));
    some.put("Map<String, String>", List.of(Map.of(), ProgrammeForm.values(TIMES)));
    some.put("Set<String>", List.of(Set.of(), Set.of("zone", "time")));
    some.put("Map<Figure, CheckInReading$Problem>", List.of(Map.of(),
        Map.of(Figure.PROFILE_VIEWS, CheckInReading.Problem.MISSING)));
  }
}

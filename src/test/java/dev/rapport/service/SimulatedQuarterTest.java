package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.conversation.PlainMind;
import dev.rapport.engagement.Refusal;
import dev.rapport.message.Action;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.PlainText;
import dev.rapport.message.Token;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Delivery;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.MemoryCoachStore;
import dev.rapport.port.SettableClock;
import dev.rapport.present.Copy;
import dev.rapport.present.FollowUpCards;
import dev.rapport.store.mapdb.MapDbCoachStore;
import dev.rapport.content.CopyLoader;
import dev.rapport.coaching.Platform;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A quarter of many members in five time zones, three of which change their clocks in it. They send invites and
/// answers, and say what became of them, or don't, or want no more questions.
class SimulatedQuarterTest {
  private static final Instant START = Instant.parse("2026-09-28T00:30:00Z");
  private static final int DAYS = 91;
  private static final List<ZoneId> ZONES = Stream.of("America/New_York", "Europe/Berlin", "Asia/Kolkata",
      "Australia/Sydney", "Pacific/Auckland").map(ZoneId::of).toList();
  private static final Copy COPY = CopyLoader.load(Path.of("config/content/en"), new Problems()).orElseThrow();

  @Test
  void twoHundredMembersAreAskedByDayOnWeekdaysAndNeverTwiceTheSame() {
    Quarter quarter = new Quarter(200);
    quarter.run(quarter.memory(), quarter.memory());

    assertThat(quarter.messenger.sent()).hasSizeGreaterThan(1000);
    assertThat(quarter.stopped).isNotEmpty();
    Set<String> days = new HashSet<>();
    Map<String, Integer> asked = new HashMap<>();
    for (FakeMessenger.Sent message : quarter.messenger.sent()) {
      ZonedDateTime local = message.at().atZone(quarter.zone(MemberRef.parse(message.to())));
      assertThat(local.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(local.getHour()).isBetween(9, 16);
      assertThat(days.add(message.to() + local.toLocalDate())).as("one message a day").isTrue();
      assertThat(message.text()).contains("This comes because", "Stop these questions");
      assertThat(message.at()).isBeforeOrEqualTo(quarter.stopped.getOrDefault(message.to(), Instant.MAX));
      subjects(message.card()).forEach(subject -> asked.merge(subject, 1, Integer::sum));
    }
    asked.forEach((subject, times) -> assertThat(times).as(subject)
        .isLessThanOrEqualTo(quarter.replies.contains(subject) ? 1 : 2));
    assertThat(asked.values()).contains(1, 2);
    assertThat(quarter.messenger.tried()).filteredOn(tried -> tried.to().endsWith(":U3")).hasSizeLessThan(30);
    assertThat(quarter.messenger.sent()).noneMatch(sent -> sent.to().endsWith(":U3"));
  }

  @Test
  void aRestartInTheMiddleChangesNothing(@TempDir Path folder) {
    Quarter memory = new Quarter(12);
    memory.run(memory.memory(), memory.memory());
    Quarter disk = new Quarter(12);
    MapDbCoachStore before = MapDbCoachStore.open(folder, disk.clock);
    disk.run(before, () -> {
      before.close();
      return MapDbCoachStore.open(folder, disk.clock);
    });

    assertThat(disk.told()).isEqualTo(memory.told()).isNotEmpty();
  }

  private static List<String> subjects(Card card) {
    return tokens(card).filter(token -> token.verb().equals("outcome"))
        .map(token -> token.argument().substring(token.argument().indexOf('.') + 1))
        .distinct()
        .toList();
  }

  private static Stream<Token> tokens(Card card) {
    return card.elements()
        .stream()
        .flatMap(element -> element instanceof Element.Actions row ? row.actions().stream() : Stream.of())
        .map(Action::token);
  }

  private interface Reopened {
    CoachStore store();
  }

  /// One run; the same for the same number of members, whatever keeps it.
  private static final class Quarter {
    final SettableClock clock = new SettableClock(START);
    final FakeMessenger messenger = new FakeMessenger(clock);
    final Map<String, Instant> stopped = new HashMap<>();
    final Set<String> replies = new HashSet<>();
    private final Map<String, Map<YearMonth, Integer>> notes = new HashMap<>();
    private final Random random = new Random(20261124);
    private final List<MemberRef> members;
    private CoachStore store = new MemoryCoachStore(clock);
    private Coach coach;
    private FollowUps followUps;
    private int deliveries;
    private int walks;

    Quarter(int members) {
      this.members = IntStream.range(0, members).mapToObj(i -> MemberRef.parse("slack:T1:U" + i)).toList();
      this.coach = Chat.coach(store, clock, new PlainMind(), new PlainMind(), () -> "c" + ++walks);
      this.followUps = followUps();
      IntStream.range(0, 100)
          .forEach(_ -> messenger.next("slack:T1:U3", () -> new Delivery.Refused(Refusal.REVOKED)));
    }

    private FollowUps followUps() {
      return new FollowUps(store, messenger, new FollowUpCards(COPY), member -> Daytime.weekdays(zone(member)), clock);
    }

    ZoneId zone(MemberRef member) {
      return ZONES.get(Math.floorMod(member.id().hashCode(), ZONES.size()));
    }

    CoachStore memory() {
      return store;
    }

    void run(CoachStore first, CoachStore second) {
      run(first, () -> second);
    }

    void run(CoachStore first, Reopened second) {
      begin(first);
      for (int hour = 0; hour < DAYS * 24; hour++) {
        if (hour == DAYS * 12) {
          begin(second.store());
        }
        if (hour % 24 == 7) {
          members.forEach(this::live);
        }
        int before = messenger.sent().size();
        followUps.tick(Set.of(Platform.SLACK));
        List<FakeMessenger.Sent> sent = messenger.sent();
        sent.subList(before, sent.size()).forEach(this::answer);
        clock.pass(Duration.ofHours(1));
      }
    }

    private void begin(CoachStore kept) {
      store = kept;
      coach = Chat.coach(store, clock, new PlainMind(), new PlainMind(), () -> "c" + ++walks);
      followUps = followUps();
    }

    List<String> told() {
      return messenger.sent().stream().map(sent -> sent.to() + " " + sent.at() + " " + sent.text()).toList();
    }

    private void live(MemberRef member) {
      int chance = random.nextInt(100);
      if (chance < 8) {
        invites(member);
      } else if (chance < 13) {
        replies(member);
      }
    }

    private void invites(MemberRef member) {
      says(member, "/invite Dana" + random.nextInt(1000));
      Answer asked = presses(member, "choose", "event");
      submits(member, asked, Map.of("context", "at DevConf"));
      Answer sent = presses(member, "sent", "warm");
      int used = notes.computeIfAbsent(member.toString(), _ -> new HashMap<>())
          .merge(YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)), 1, Integer::sum);
      assertThat(PlainText.of(sent.cards().getFirst())).contains("note " + used + (used <= 5 ? " of 5" : " this"));
    }

    private void replies(MemberRef member) {
      says(member, "/invite reply genuine words " + random.nextInt(1000));
      presses(member, "place", "unknown");
      presses(member, "reply", "learn_more");
      presses(member, "sent", "brief");
      store.conversation(member).ifPresent(conversation -> replies.add(conversation.id()));
    }

    private void answer(FakeMessenger.Sent message) {
      MemberRef member = MemberRef.parse(message.to());
      if (random.nextInt(100) < 4) {
        stopped.put(message.to(), clock.instant());
        coach.turn(member, next(), new Input.Pressed(Token.of("stop-questions", "")));
        return;
      }
      List<Token> choices = new ArrayList<>(tokens(message.card()).filter(t -> t.verb().equals("outcome")).toList());
      if (random.nextInt(100) < 60) {
        Answer answer = coach.turn(member, next(), new Input.Pressed(choices.get(random.nextInt(choices.size()))));
        assertThat(PlainText.of(answer.cards().getFirst())).startsWith("Noted");
      }
    }

    private void says(MemberRef member, String text) {
      coach.turn(member, next(), new Input.Said(text));
    }

    private Answer presses(MemberRef member, String verb, String argument) {
      var conversation = store.conversation(member).orElseThrow();
      return coach.turn(member, next(),
          new Input.Pressed(new Token(conversation.id(), conversation.revision(), verb, argument)));
    }

    private void submits(MemberRef member, Answer asked, Map<String, String> values) {
      var form = asked.form();
      assertThat(form).isNotNull();
      coach.turn(member, next(), new Input.Submitted(form.token(), values));
    }

    private DeliveryId next() {
      return new DeliveryId("quarter-" + ++deliveries);
    }
  }
}

package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.SentInvite;
import dev.rapport.content.CopyLoader;
import dev.rapport.message.Card;
import dev.rapport.port.Change;
import dev.rapport.port.Delivery;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import dev.rapport.present.FollowUpCards;
import dev.rapport.store.mapdb.MapDbCoachStore;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A process that lives through a quarter an hour at a time, in which members send invitations and are asked about them.
/// It says on its output which hour is over and what was asked.
final class FollowUpsChild {
  static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  static final int HOURS = 110 * 24;
  static final int MEMBERS = 20;
  static final int INVITES = 6;
  static final String HOUR = "hour ";
  static final String ASKED = "asked ";

  private static final Pattern ABOUT = Pattern.compile("accepted\\.([\\w-]+)");

  private FollowUpsChild() {}

  static MemberRef member(int number) {
    return MemberRef.parse("slack:T1:U" + number);
  }

  /// The hour in which a member sends an invitation: most months hold two or three of a member's.
  static int sentIn(int member, int invite) {
    return 10 + member + invite * 24 * 9;
  }

  /// @param arguments the data folder, and at which hour it begins
  public static void main(String[] arguments) {
    int first = Integer.parseInt(arguments[1]);
    SettableClock clock = new SettableClock(START.plus(Duration.ofHours(first)));
    FollowUpCards cards = new FollowUpCards(
        CopyLoader.load(Path.of("config/content/en"), new Problems()).orElseThrow());
    try (MapDbCoachStore store = MapDbCoachStore.open(Path.of(arguments[0]), clock)) {
      FollowUps followUps = new FollowUps(store, new Spoken(), cards, _ -> Daytime.weekdays(ZoneOffset.UTC), clock);
      for (int hour = first; hour < HOURS; hour++) {
        for (int member = 0; member < MEMBERS; member++) {
          for (int invite = 0; invite < INVITES; invite++) {
            if (sentIn(member, invite) == hour) {
              store.commit(sent(member(member), "i" + member + "-" + invite, clock.instant()));
            }
          }
        }
        followUps.tick(Set.of(Platform.SLACK));
        System.out.println(HOUR + hour);
        clock.pass(Duration.ofHours(1));
      }
    }
  }

  private static Turn sent(MemberRef member, String id, Instant now) {
    InviteBrief brief = new InviteBrief("Dana", Relationship.EVENT, "at DevConf", "to compare notes", "", "Sam", 200);
    return new Turn(member, new DeliveryId("sent:" + id), now, 0,
        List.of(new Change.PutSentInvite(new SentInvite(id, "Dana", Relationship.EVENT, "Hi Dana", 80, now)),
            new Change.PutFollowUp(FollowUp.of(id, member, brief, now))));
  }

  /// Says aloud what it is given to send; whoever hears it has the message.
  private static final class Spoken implements Messenger {
    @Override
    public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
      Set<String> about = new TreeSet<>();
      ABOUT.matcher(card.toString()).results().forEach(found -> about.add(found.group(1)));
      System.out.println(ASKED + member + " " + String.join(" ", about));
      return new Delivery.Unknown();
    }

    @Override
    public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
      throw new AssertionError("no channel is asked");
    }

    @Override
    public Delivery post(MemberRef member, Card card, String name, String text) {
      throw new AssertionError("no file is sent");
    }

    @Override
    public Delivery update(ChannelRef channel, String message, Card card) {
      throw new AssertionError("no message is changed");
    }
  }
}

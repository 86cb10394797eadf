package dev.rapport.store.mapdb;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Samples;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The process that is killed. Member `m` says `SAVED m n` when its turn `n` was acknowledged, and attempts turn
/// `n + 1` only then, so that what is found must be `n` or `n + 1`.
final class StoreChild {
  private static final int INVITES = 5;

  private StoreChild() {}

  static MemberRef member(int m) {
    return Samples.member("M" + m);
  }

  /// Turn `n` of member `m`, of four records that all tell `n`.
  static Turn turn(int m, long n) {
    Instant at = Samples.NOON.plusSeconds(n);
    List<Change> changes = new ArrayList<>(List.of(
        new Change.PutConversation(
            Samples.conversation("c" + n, n, Samples.states().get((int) (n % Samples.states().size())))),
        new Change.PutProfile(Samples.profile("turn " + n)),
        new Change.PutKeptDraft(Samples.keptDraft("k" + n % 3, at)),
        new Change.PutSentInvite(Samples.sentInvite("s" + n, at))));
    if (n > INVITES) {
      changes.add(new Change.RemoveSentInvite("s" + (n - INVITES)));
    }
    return new Turn(member(m), new DeliveryId(m + "-" + n), Samples.NOON, n - 1, changes);
  }

  /// Which turn of the member the store shows, after making sure that all records tell the same.
  static long shown(CoachStore store, int m) {
    long n = store.conversation(member(m)).map(Conversation::revision).orElse(0L);
    if (n == 0) {
      return 0;
    }
    List<String> sent = store.sentInvites(member(m), Instant.MIN, Instant.MAX).stream().map(SentInvite::id).toList();
    List<String> expected = new ArrayList<>();
    for (long i = Math.max(1, n - INVITES + 1); i <= n; i++) {
      expected.add("s" + i);
    }
    boolean whole = store.profile(member(m)).filter(Samples.profile("turn " + n)::equals).isPresent()
        && store.keptDrafts(member(m)).getFirst().equals(Samples.keptDraft("k" + n % 3, Samples.NOON.plusSeconds(n)))
        && sent.equals(expected) && store.delivered(new DeliveryId(m + "-" + n))
        && !store.delivered(new DeliveryId(m + "-" + (n + 1)));
    if (!whole) {
      throw new IllegalStateException("turn " + n + " of member " + m + " is not whole: " + sent);
    }
    return n;
  }

  static InstantSource clock() {
    return InstantSource.fixed(Samples.NOON);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CompactionRule rule = switch (args[1]) {
      case "load" -> new CompactionRule(1, 2);
      case "compact" -> new CompactionRule(1, 1);
      default -> CompactionRule.USUAL;
    };
    long started = System.nanoTime();
    try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock(), rule)) {
      long millis = (System.nanoTime() - started) / 1_000_000;
      say("OPEN");
      switch (args[1]) {
        case "turns" -> save(store, 0, Integer.parseInt(args[2]));
        case "load" -> load(store, Integer.parseInt(args[2]));
        case "compact" -> compact(store, folder.resolve(DataFolder.JOURNAL));
        case "fill" -> fill(store, folder.resolve("filler"));
        case "exhaust" -> exhaust(store);
        case "count" -> count(store, Integer.parseInt(args[2]), millis);
        case "hold" -> System.in.read();
        default -> throw new IllegalArgumentException(args[1]);
      }
    } catch (DataFolderException e) {
      say("REFUSED " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
    if (args[1].equals("fill")) {
      try (MapDbCoachStore store = MapDbCoachStore.open(folder, clock())) {
        say("REOPENED " + shown(store, 0));
      }
    }
  }

  private static void save(CoachStore store, int m, long turns) {
    for (long n = shown(store, m) + 1, last = n + turns; n < last; n++) {
      if (store.commit(turn(m, n)) != Commit.SAVED) {
        throw new IllegalStateException("turn " + n + " was not saved");
      }
      say("SAVED " + m + " " + n);
    }
  }

  private static void load(CoachStore store, int members) {
    for (int m = 0; m < members; m++) {
      int mine = m;
      Thread.ofVirtual().start(() -> save(store, mine, Integer.MAX_VALUE));
    }
    waitToBeKilled();
  }

  private static void waitToBeKilled() {
    try {
      System.in.read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compact(CoachStore store, Path journal) throws IOException {
    Object before = identity(journal);
    while (identity(journal).equals(before)) {
      save(store, 0, 1);
    }
    save(store, 0, 1);
  }

  private static Object identity(Path journal) throws IOException {
    BasicFileAttributes file = Files.readAttributes(journal, BasicFileAttributes.class);
    // A file system gives the number of a deleted file to the next one.
    return List.of(String.valueOf(file.fileKey()), file.creationTime());
  }

  /// Saves until it cannot, says what it sees, waits for room, and goes on.
  private static void fill(MapDbCoachStore store, Path filler) throws IOException {
    say(refusal(store));
    say(refusal(store));
    say("SHOWN " + shown(store, 0));
    say("WRITES " + store.writes());
    System.in.read();
    Files.deleteIfExists(filler);
    say("AGAIN " + store.writes());
    save(store, 0, 3);
  }

  private static void count(CoachStore store, int members, long millis) {
    int found = 0;
    for (int m = 0; m < members; m += 997) {
      found += shown(store, m) == 1 ? 1 : 0;
    }
    if (found != (members + 996) / 997 || shown(store, members) != 0) {
      throw new IllegalStateException("found " + found);
    }
    say("FOUND " + found + " of " + found + " members looked for, opened in " + millis + " ms");
  }

  private static void exhaust(CoachStore store) {
    say(refusal(store));
    try {
      say("READ " + shown(store, 0));
    } catch (IllegalStateException e) {
      say("READ refused: " + e.getMessage());
    }
  }

  private static String refusal(CoachStore store) {
    try {
      save(store, 0, Integer.MAX_VALUE);
      return "never";
    } catch (NotSavedException e) {
      return "NOTSAVED " + e.getMessage();
    } catch (IllegalStateException e) {
      return "STOPPED " + e.getMessage();
    }
  }

  // One write a line, so that what was said before a kill is said.
  private static void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (System.out) {
      System.out.write(bytes, 0, bytes.length);
      System.out.flush();
    }
  }
}

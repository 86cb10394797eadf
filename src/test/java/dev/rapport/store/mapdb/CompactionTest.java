package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.port.Change;
import dev.rapport.port.CoachStore.Commit;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final CompactionRule SMALL = new CompactionRule(64 << 10, 3);
  private static final CompactionRule NEVER = new CompactionRule(Long.MAX_VALUE, 1);

  @TempDir
  private Path folder;
  private final SettableClock clock = new SettableClock(Samples.NOON);

  private MapDbCoachStore open(CompactionRule rule) {
    return MapDbCoachStore.open(folder, clock, rule);
  }

  private long size() throws IOException {
    return Files.size(folder.resolve(DataFolder.JOURNAL));
  }

  private Object identity() throws IOException {
    BasicFileAttributes file = Files.readAttributes(folder.resolve(DataFolder.JOURNAL), BasicFileAttributes.class);
    // A file system gives the number of a deleted file to the next one.
    return List.of(String.valueOf(file.fileKey()), file.creationTime());
  }

  private Turn turn(MemberRef member, long revision) {
    return new Turn(member, new DeliveryId(member + "-" + revision), clock.instant(), revision,
        List.of(new Change.PutConversation(Samples.conversation("c", revision + 1)),
            new Change.PutSentInvite(Samples.sentInvite("s" + revision % 20, Samples.NOON.plusSeconds(revision)))));
  }

  private void save(MapDbCoachStore store, MemberRef member, int from, int to) {
    for (int revision = from; revision < to; revision++) {
      assertThat(store.commit(turn(member, revision))).isEqualTo(Commit.SAVED);
    }
  }

  private void assertWhole(MapDbCoachStore store, MemberRef member, int revision) {
    assertThat(store.conversation(member).map(Conversation::revision)).contains((long) revision);
    assertThat(store.sentInvites(member, Instant.MIN, Instant.MAX)).hasSize(20)
        .extracting(SentInvite::sentAt)
        .first()
        .isEqualTo(Samples.NOON.plusSeconds(revision - 20));
    assertThat(store.delivered(new DeliveryId(member + "-" + (revision - 1)))).isTrue();
  }

  @Test
  void theJournalStaysInProportionToWhatIsLive() throws IOException {
    MemberRef ana = Samples.member("ANA");
    Set<Object> journals = new HashSet<>();
    try (MapDbCoachStore store = open(SMALL)) {
      for (int fifty = 0; fifty < 30; fifty++) {
        save(store, ana, fifty * 50, fifty * 50 + 50);
        journals.add(identity());
        clock.pass(Duration.ofHours(3));
      }
      assertThat(journals).as("it was compacted").hasSizeGreaterThan(1);
      assertWhole(store, ana, 1500);
    }
    assertThat(size()).as("of some 2 MB that were written").isLessThan(1L << 20);
    try (MapDbCoachStore store = open(NEVER)) {
      assertWhole(store, ana, 1500);
    }
  }

  @Test
  void aJournalThatGrewTooLargeIsCompactedWhenItIsOpened() throws Exception {
    MemberRef ana = Samples.member("ANA");
    try (MapDbCoachStore store = open(NEVER)) {
      save(store, ana, 0, 500);
    }
    clock.pass(Duration.ofDays(2));
    long before = size();
    compact();

    assertThat(size()).isLessThan(before / 10);
    try (MapDbCoachStore store = open(NEVER)) {
      assertThat(store.conversation(ana).map(Conversation::revision)).contains(500L);
      assertThat(store.sentInvites(ana, Instant.MIN, Instant.MAX)).hasSize(20);
    }
  }

  @Test
  void oldDeliveriesAreDroppedAndTheOthersKept() throws Exception {
    MemberRef ana = Samples.member("ANA");
    try (MapDbCoachStore store = open(NEVER)) {
      save(store, ana, 0, 300);
      clock.pass(Duration.ofHours(25));
      save(store, ana, 300, 600);
    }
    compact();

    String journal = Files.readString(folder.resolve(DataFolder.JOURNAL), StandardCharsets.ISO_8859_1);
    assertThat(journal).contains("slack:T1:ANA-300", "slack:T1:ANA-599").doesNotContain("slack:T1:ANA-299");
    try (MapDbCoachStore store = open(NEVER)) {
      assertThat(store.commit(turn(ana, 300))).isEqualTo(Commit.REPEATED);
      assertThat(store.commit(turn(ana, 599))).isEqualTo(Commit.REPEATED);
    }
  }

  @Test
  void whatWasRemovedStaysRemoved() throws Exception {
    MemberRef ana = Samples.member("ANA");
    try (MapDbCoachStore store = open(NEVER)) {
      save(store, ana, 0, 200);
      store.commit(new Turn(ana, new DeliveryId("remove"), clock.instant(), 200,
          List.of(new Change.RemoveSentInvite("s7"), new Change.RemoveSentInvite("s8"))));
      store.commit(new Turn(ana, new DeliveryId("again"), clock.instant(), 200,
          List.of(new Change.PutSentInvite(Samples.sentInvite("s8", Samples.NOON)))));
    }
    compact();

    try (MapDbCoachStore store = open(NEVER)) {
      assertThat(store.sentInvites(ana, Instant.MIN, Instant.MAX)).hasSize(19)
          .extracting(SentInvite::id)
          .doesNotContain("s7")
          .startsWith("s8");
    }
  }

  /// Opens and closes until the journal is another file: closing gives up a compaction that is under way.
  private void compact() throws Exception {
    Object before = identity();
    try (LogLines log = new LogLines(); MapDbCoachStore _ = open(new CompactionRule(1, 1))) {
      while (identity().equals(before)) {
        assertThat(log.warnings()).isEmpty();
      }
    }
  }

  @Test
  void turnsGoOnMeanwhileAndNoneIsLost() throws Exception {
    List<MemberRef> members = List.of(Samples.member("A"), Samples.member("B"), Samples.member("C"),
        Samples.member("D"));
    Set<Object> journals = new HashSet<>();
    int saved = 0;
    try (MapDbCoachStore store = open(new CompactionRule(1, 1))) {
      // How often it is compacted meanwhile is the machine's affair, so there is load until it was.
      for (int round = 0; round < 40 && journals.size() <= 3; round++) {
        int from = saved;
        int to = saved + 250;
        List<Thread> threads = new ArrayList<>();
        for (MemberRef member : members) {
          threads.add(Thread.ofVirtual().start(() -> save(store, member, from, to)));
        }
        for (Thread thread : threads) {
          while (thread.isAlive()) {
            journals.add(identity());
            thread.join(Duration.ofMillis(1));
          }
        }
        saved = to;
      }
      for (MemberRef member : members) {
        assertWhole(store, member, saved);
      }
    }
    assertThat(journals).as("it was compacted under load").hasSizeGreaterThan(3);
    try (MapDbCoachStore store = open(NEVER)) {
      for (MemberRef member : members) {
        assertWhole(store, member, saved);
        for (int revision = 0; revision < saved; revision++) {
          assertThat(store.delivered(new DeliveryId(member + "-" + revision))).isTrue();
        }
      }
    }
  }

  @Test
  void closingGivesUpACompactionAndKeepsTheJournal() throws IOException {
    MemberRef ana = Samples.member("ANA");
    for (int round = 0; round < 10; round++) {
      try (MapDbCoachStore store = open(new CompactionRule(1, 1))) {
        save(store, ana, round * 50, round * 50 + 50);
      }
      assertThat(folder.resolve(DataFolder.JOURNAL + ".new")).doesNotExist();
    }
    try (MapDbCoachStore store = open(NEVER)) {
      assertWhole(store, ana, 500);
    }
  }

  @Test
  void damageThatIsFoundWhileCompactingIsNotCopied() throws IOException {
    MemberRef ana = Samples.member("ANA");
    Path journal = folder.resolve(DataFolder.JOURNAL);
    byte[] damaged;
    try (LogLines log = new LogLines(); MapDbCoachStore store = open(new CompactionRule(100_000, 1))) {
      save(store, ana, 0, 10);
      damaged = Files.readAllBytes(journal);
      damaged[JournalHeader.LENGTH + 60] ^= 1;
      Files.write(journal, damaged, StandardOpenOption.WRITE);
      for (int revision = 10; log.warnings().isEmpty(); revision++) {
        save(store, ana, revision, revision + 1);
      }
      assertThat(log.warnings()).first().asString().contains("could not compact", "turns go on");
    }
    assertThat(Files.readAllBytes(journal)).startsWith(withoutRoom(damaged));
  }

  private static byte[] withoutRoom(byte[] journal) {
    int end = journal.length;
    while (journal[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(journal, end);
  }
}

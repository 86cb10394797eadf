package dev.rapport.store.mapdb;

import dev.rapport.coaching.FollowUp;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.SentInvite;
import dev.rapport.coaching.SentReply;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.port.Addresses;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.Departures;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.Outgoing;
import dev.rapport.port.PersonalRecords;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.RunLedger;
import dev.rapport.port.Store;
import dev.rapport.port.Turn;
import dev.rapport.store.json.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The coach's store in a folder of its own, for one process at a time.
public final class MapDbCoachStore implements Store {
  /// How long what belongs to somebody is kept where nobody says otherwise.
  static final Duration KEPT = Duration.ofDays(400);

  private final DataFolder folder;
  private final InstantSource clock;
  private final WorkingSet workingSet;
  private final Committer committer;
  private final Compactor compactor;
  private final Shelf shelf;
  private final Departures departures;
  private final RunLedger ledger;
  private final ProgrammeStore programmes;
  private final EngagementStore engagement;
  private final Addresses addresses;
  private final Set<Platform> takenOver = ConcurrentHashMap.newKeySet();

  private MapDbCoachStore(DataFolder folder, InstantSource clock, OpenJournal journal, CompactionRule rule,
      Retention retention) {
    this.folder = folder;
    this.clock = clock;
    this.workingSet = new WorkingSet(journal);
    this.committer = new Committer(workingSet, clock);
    this.compactor = new Compactor(folder, workingSet, committer, clock, rule, retention,
        journal.index().live());
    this.shelf = new Shelf(workingSet, committer, compactor);
    this.ledger = new MapDbRunLedger(shelf);
    this.programmes = new MapDbProgrammeStore(shelf);
    this.engagement = new MapDbEngagementStore(shelf);
    this.addresses = new MapDbAddresses(shelf);
    this.departures = new MapDbDepartures(shelf, programmes, retention.erased(), this::tidy);
  }

  /// Opens the store, making the folder if there is none.
  ///
  /// @throws DataFolderException when it cannot be used as it is; the message says what to do
  public static MapDbCoachStore open(Path dataFolder, InstantSource clock) {
    return open(dataFolder, clock, KEPT);
  }

  /// @param kept how long what belongs to somebody is kept
  public static MapDbCoachStore open(Path dataFolder, InstantSource clock, Duration kept) {
    return open(dataFolder, clock, CompactionRule.USUAL, kept);
  }

  static MapDbCoachStore open(Path dataFolder, InstantSource clock, CompactionRule rule) {
    return open(dataFolder, clock, rule, KEPT);
  }

  private static MapDbCoachStore open(Path dataFolder, InstantSource clock, CompactionRule rule, Duration kept) {
    DataFolder folder = DataFolder.claim(dataFolder);
    boolean opened = false;
    try {
      OpenJournal journal = Recovery.open(folder, forgetBefore(clock));
      MapDbCoachStore store = new MapDbCoachStore(folder, clock, journal, rule,
          new Retention(kept, clock, new Erased()));
      store.compactor.consider();
      opened = true;
      return store;
    } catch (IOException e) {
      throw new UnusableDataFolderException(dataFolder, e);
    } finally {
      if (!opened) {
        release(folder);
      }
    }
  }

  @Override
  public RunLedger ledger() {
    return ledger;
  }

  @Override
  public ProgrammeStore programmes() {
    return programmes;
  }

  @Override
  public EngagementStore engagement() {
    return engagement;
  }

  @Override
  public Addresses addresses() {
    return addresses;
  }

  @Override
  public Departures departures() {
    return departures;
  }

  @Override
  public PersonalRecords personal() {
    return new MapDbPersonalRecords(shelf, programmes, engagement);
  }

  /// Writes the journal anew without it.
  @Override
  public void tidy() {
    compactor.begin().ifPresent(Threads::join);
  }

  @Override
  public boolean writes() {
    return committer.writes();
  }

  @Override
  public Commit commit(Turn turn) {
    Commit commit = committer.commit(PendingTurn.of(turn));
    compactor.consider();
    return commit;
  }

  @Override
  public boolean delivered(DeliveryId delivery) {
    long forgetBefore = forgetBefore(clock);
    return workingSet.read(journal -> journal.index().delivered(delivery.value()))
        .filter(at -> at > forgetBefore)
        .isPresent();
  }

  private static long forgetBefore(InstantSource clock) {
    return clock.instant().minus(DELIVERIES_REMEMBERED).toEpochMilli();
  }

  @Override
  public Optional<Conversation> conversation(MemberRef member) {
    RecordKey key = RecordKey.of(RecordKind.CONVERSATION, member, "");
    return workingSet.recent(key).or(() -> shelf.find(key).map(StoredJson::conversation));
  }

  @Override
  public Optional<Profile> profile(MemberRef member) {
    return find(RecordKind.PROFILE, member).map(StoredJson::profile);
  }

  @Override
  public List<KeptDraft> keptDrafts(MemberRef member) {
    return dated(RecordKind.KEPT_DRAFT, member, Instant.MIN, Instant.MAX).map(StoredJson::keptDraft)
        .sorted(Comparator.comparing(KeptDraft::keptAt).reversed().thenComparing(KeptDraft::id))
        .toList();
  }

  @Override
  public List<SentInvite> sentInvites(MemberRef member, Instant from, Instant to) {
    return dated(RecordKind.SENT_INVITE, member, from, to).map(StoredJson::sentInvite)
        .filter(invite -> !invite.sentAt().isBefore(from) && invite.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentInvite::sentAt).thenComparing(SentInvite::id))
        .toList();
  }

  @Override
  public List<SentReply> sentReplies(MemberRef member, Instant from, Instant to) {
    return dated(RecordKind.SENT_REPLY, member, from, to).map(StoredJson::sentReply)
        .filter(reply -> !reply.sentAt().isBefore(from) && reply.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentReply::sentAt).thenComparing(SentReply::id))
        .toList();
  }

  @Override
  public List<FollowUp> dueFollowUps(Platform platform, Instant now) {
    return dated(RecordKey.followUps(platform), Instant.MIN, now).map(StoredJson::followUp)
        .filter(followUp -> !followUp.due().isAfter(now))
        .sorted(Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id))
        .toList();
  }

  @Override
  public Optional<FollowUp> followUp(MemberRef member, String id) {
    return shelf.find(RecordKey.followUp(member, id)).map(StoredJson::followUp);
  }

  @Override
  public List<LoggedOutcome> outcomes(MemberRef member, Instant from, Instant to) {
    return dated(RecordKind.OUTCOME, member, from, to).map(StoredJson::outcome)
        .filter(outcome -> !outcome.at().isBefore(from) && outcome.at().isBefore(to))
        .sorted(Comparator.comparing(LoggedOutcome::at).thenComparing(LoggedOutcome::id))
        .toList();
  }

  @Override
  public boolean wantsQuestions(MemberRef member) {
    return find(RecordKind.NO_QUESTIONS, member).isEmpty();
  }

  @Override
  public List<Outgoing> unsent(Platform platform, Instant since) {
    return dated(RecordKey.outgoing(platform, ""), since, Instant.MAX).map(StoredJson::outgoing)
        .filter(outgoing -> !outgoing.at().isBefore(since))
        .sorted(Comparator.comparing(Outgoing::at).thenComparing(outgoing -> outgoing.id().value()))
        .toList();
  }

  // One process has the folder: only those before it can have left anything, and it asks for that at its start.
  @Override
  public List<Outgoing> orphaned(Platform platform) {
    return takenOver.add(platform) ? unsent(platform, Instant.EPOCH) : List.of();
  }

  @Override
  public void sent(Outgoing outgoing) {
    committer.remove(RecordKey.of(outgoing));
  }

  private Optional<byte[]> find(RecordKind kind, MemberRef member) {
    return shelf.find(RecordKey.of(kind, member, ""));
  }

  private Stream<byte[]> dated(RecordKind kind, MemberRef member, Instant from, Instant to) {
    return dated(RecordKey.of(kind, member, ""), from, to);
  }

  private Stream<byte[]> dated(RecordKey ofOwner, Instant from, Instant to) {
    return shelf.dated(ofOwner, from.getEpochSecond(), to.getEpochSecond());
  }

  /// Saves what was committed, then lets go of the folder.
  @Override
  public void close() {
    compactor.close();
    committer.close();
    try (folder) {
      workingSet.close();
    } catch (IOException e) {
      throw new UncheckedIOException("could not close " + folder.path(), e);
    }
  }

  private static void release(DataFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException("could not close " + folder.path(), e);
    }
  }
}

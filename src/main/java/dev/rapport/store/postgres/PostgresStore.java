package dev.rapport.store.postgres;

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
import dev.rapport.port.NotSavedException;
import dev.rapport.port.Outgoing;
import dev.rapport.port.PersonalRecords;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.RunLedger;
import dev.rapport.port.Store;
import dev.rapport.port.Turn;
import dev.rapport.store.json.StoredJson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The coach's store in a PostgreSQL, for any number of processes at a time.
public final class PostgresStore implements Store {
  private final Database database;
  private final InstantSource clock;
  private final Duration kept;
  private final Node node;
  private final RunLedger ledger;
  private final ProgrammeStore programmes;
  private final EngagementStore engagement;
  private final Addresses addresses;

  private PostgresStore(Database database, InstantSource clock, Duration kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
    this.node = new Node(database, UUID.randomUUID().toString());
    this.ledger = new PostgresRunLedger(database);
    this.programmes = new PostgresProgrammeStore(database);
    this.engagement = new PostgresEngagementStore(database);
    this.addresses = new PostgresAddresses(database);
  }

  /// Opens the store, making its tables where there are none.
  ///
  /// @param kept how long what belongs to somebody is kept
  /// @throws DatabaseException when it cannot be used as it is; the message says what to do
  public static PostgresStore open(DatabaseAddress address, InstantSource clock, Duration kept) {
    Database database = Database.open(address);
    boolean opened = false;
    try {
      Schema.migrate(database.source(), address);
      PostgresStore store = new PostgresStore(database, clock, kept);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }

  /// What this process is called among those that share the database.
  String node() {
    return node.id();
  }

  // Shows the others that this process lives, as happens every few seconds anyway.
  @Override
  public boolean writes() {
    try {
      node.beat();
      return true;
    } catch (NotSavedException e) {
      return false;
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
    return new PostgresDepartures(database);
  }

  @Override
  public PersonalRecords personal() {
    return new PostgresPersonalRecords(database, programmes, engagement);
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    Sweep sweep = new Sweep(database);
    for (Table table : Table.values()) {
      if (table.ages()) {
        sweep.delete(table.toString(), "at < ?", Records.time(now.minus(kept)));
      }
    }
    sweep.delete("delivery", "at <= ?", Records.time(now.minus(DELIVERIES_REMEMBERED)));
  }

  @Override
  public Commit commit(Turn turn) {
    try {
      return database
          .write(connection -> new Turns(new Records(connection), node.id(), clock.instant()).commit(turn));
    } catch (Turns.StaleException moved) {
      return Commit.STALE;
    }
  }

  @Override
  public boolean delivered(DeliveryId delivery) {
    // A select of anything finds a document, or nothing.
    return !database.read(connection -> new Records(connection).select(
        "select '{}' from delivery where id = ? and at > ?", delivery.value(),
        Records.time(clock.instant().minus(DELIVERIES_REMEMBERED)))).isEmpty();
  }

  @Override
  public Optional<Conversation> conversation(MemberRef member) {
    return find(Table.CONVERSATION, member, "").map(StoredJson::conversation);
  }

  @Override
  public Optional<Profile> profile(MemberRef member) {
    return find(Table.PROFILE, member, "").map(StoredJson::profile);
  }

  @Override
  public List<KeptDraft> keptDrafts(MemberRef member) {
    return database.read(connection -> new Records(connection).all(Table.KEPT_DRAFT, Owner.of(member)))
        .stream()
        .map(StoredJson::keptDraft)
        .sorted(Comparator.comparing(KeptDraft::keptAt).reversed().thenComparing(KeptDraft::id))
        .toList();
  }

  @Override
  public List<SentInvite> sentInvites(MemberRef member, Instant from, Instant to) {
    return dated(Table.SENT_INVITE, member, from, to).map(StoredJson::sentInvite)
        .filter(invite -> !invite.sentAt().isBefore(from) && invite.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentInvite::sentAt).thenComparing(SentInvite::id))
        .toList();
  }

  @Override
  public List<SentReply> sentReplies(MemberRef member, Instant from, Instant to) {
    return dated(Table.SENT_REPLY, member, from, to).map(StoredJson::sentReply)
        .filter(reply -> !reply.sentAt().isBefore(from) && reply.sentAt().isBefore(to))
        .sorted(Comparator.comparing(SentReply::sentAt).thenComparing(SentReply::id))
        .toList();
  }

  @Override
  public List<FollowUp> dueFollowUps(Platform platform, Instant now) {
    return database.read(connection -> new Records(connection).select(
        "select value from follow_up where platform = ? and at <= ?", platform.id(), Records.time(now)))
        .stream()
        .map(StoredJson::followUp)
        .filter(followUp -> !followUp.due().isAfter(now))
        .sorted(Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id))
        .toList();
  }

  @Override
  public Optional<FollowUp> followUp(MemberRef member, String id) {
    return find(Table.FOLLOW_UP, member, id).map(StoredJson::followUp);
  }

  @Override
  public List<LoggedOutcome> outcomes(MemberRef member, Instant from, Instant to) {
    return dated(Table.OUTCOME, member, from, to).map(StoredJson::outcome)
        .filter(outcome -> !outcome.at().isBefore(from) && outcome.at().isBefore(to))
        .sorted(Comparator.comparing(LoggedOutcome::at).thenComparing(LoggedOutcome::id))
        .toList();
  }

  @Override
  public boolean wantsQuestions(MemberRef member) {
    return find(Table.NO_QUESTIONS, member, "").isEmpty();
  }

  @Override
  public List<Outgoing> unsent(Platform platform, Instant since) {
    return node.unsent(platform, since);
  }

  @Override
  public List<Outgoing> orphaned(Platform platform) {
    return node.takeOver(platform);
  }

  @Override
  public void sent(Outgoing outgoing) {
    node.sent(outgoing);
  }

  private Optional<byte[]> find(Table table, MemberRef member, String id) {
    return database.read(connection -> new Records(connection).find(table, Owner.of(member), id));
  }

  private Stream<byte[]> dated(Table table, MemberRef member, Instant from, Instant to) {
    return database.read(connection -> new Records(connection).dated(table, Owner.of(member), from, to)).stream();
  }

  /// Leaves what is still unsent to the others, and lets go of the database.
  @Override
  public void close() {
    node.close();
    database.close();
  }
}

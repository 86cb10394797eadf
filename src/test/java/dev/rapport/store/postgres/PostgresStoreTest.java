package dev.rapport.store.postgres;

import dev.rapport.port.Addresses;
import dev.rapport.port.AddressesContract;
import dev.rapport.port.CoachStoreContract;
import dev.rapport.port.CoachStoreRacesContract;
import dev.rapport.port.DeparturesContract;
import dev.rapport.port.DurableCoachStoreContract;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.EngagementStoreContract;
import dev.rapport.port.PersonalRecordsContract;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.ProgrammeStoreContract;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunLedgerContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/// Every contract, on a real PostgreSQL.
class PostgresStoreTest {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  private DatabaseAddress address = new DatabaseAddress("", "", "");
  private PostgresStore store;

  @BeforeEach
  void begin() {
    address = PostgresServer.empty();
    open();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void open() {
    store = PostgresStore.open(address, clock, PersonalRecordsContract.KEPT);
  }

  private Store again() {
    close();
    open();
    return store;
  }

  @Nested
  class TheWalks implements CoachStoreContract, CoachStoreRacesContract, DurableCoachStoreContract {
    @Override
    public Store store() {
      return store;
    }

    @Override
    public Store reopened() {
      return again();
    }

    @Override
    public SettableClock clock() {
      return clock;
    }
  }

  @Nested
  class TheLedger implements RunLedgerContract {
    @Override
    public RunLedger ledger() {
      return store.ledger();
    }
  }

  @Nested
  class TheAddresses implements AddressesContract {
    @Override
    public Addresses addresses() {
      return store.addresses();
    }
  }

  @Nested
  class TheProgrammes implements ProgrammeStoreContract {
    @Override
    public ProgrammeStore programmes() {
      return store.programmes();
    }
  }

  @Nested
  class TheEngagement implements EngagementStoreContract {
    @Override
    public EngagementStore engagement() {
      return store.engagement();
    }
  }

  @Nested
  class TheDepartures implements DeparturesContract {
    @Override
    public Store store() {
      return store;
    }

    @Override
    public Store reopened() {
      return again();
    }
  }

  @Nested
  class ThePersonalRecords implements PersonalRecordsContract {
    @Override
    public Store store() {
      return store;
    }

    @Override
    public Store reopened() {
      return again();
    }

    @Override
    public SettableClock clock() {
      return clock;
    }
  }
}

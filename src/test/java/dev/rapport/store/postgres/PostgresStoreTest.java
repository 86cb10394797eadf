package dev.rapport.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
    @Test
    void thePrivacyPageNamesEveryKindOfRecord() throws IOException {
      String page = Files.readString(Path.of("docs/privacy.md"), StandardCharsets.UTF_8);
      assertThat(Table.values()).extracting(Table::id).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
    }

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

package dev.rapport.store.memory;

import dev.rapport.port.Addresses;
import dev.rapport.port.AddressesContract;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.EngagementStoreContract;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.ProgrammeStoreContract;
import dev.rapport.port.RunLedger;
import dev.rapport.port.RunLedgerContract;
import org.junit.jupiter.api.Nested;

class MemoryStoresTest {
  @Nested
  class TheLedger implements RunLedgerContract {
    private final RunLedger ledger = new MemoryRunLedger();

    @Override
    public RunLedger ledger() {
      return ledger;
    }
  }

  @Nested
  class TheAddresses implements AddressesContract {
    private final Addresses addresses = new MemoryAddresses();

    @Override
    public Addresses addresses() {
      return addresses;
    }
  }

  @Nested
  class TheProgrammes implements ProgrammeStoreContract {
    private final ProgrammeStore programmes = new MemoryProgrammeStore();

    @Override
    public ProgrammeStore programmes() {
      return programmes;
    }
  }

  @Nested
  class TheEngagement implements EngagementStoreContract {
    private final EngagementStore engagement = new MemoryEngagementStore();

    @Override
    public EngagementStore engagement() {
      return engagement;
    }
  }
}

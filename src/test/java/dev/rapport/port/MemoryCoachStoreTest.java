package dev.rapport.port;

class MemoryCoachStoreTest implements CoachStoreContract, CoachStoreRacesContract {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  private final CoachStore store = new MemoryCoachStore(clock);

  @Override
  public CoachStore store() {
    return store;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }
}

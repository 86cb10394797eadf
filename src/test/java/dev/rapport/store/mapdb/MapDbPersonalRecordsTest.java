package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.port.PersonalRecordsContract;
import dev.rapport.port.Samples;
import dev.rapport.port.SettableClock;
import dev.rapport.port.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of a member: the contract, gone from the file in time, and told in docs/privacy.md.
class MapDbPersonalRecordsTest implements PersonalRecordsContract {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  @TempDir
  private Path folder;
  private MapDbCoachStore store;

  @BeforeEach
  void open() {
    store = MapDbCoachStore.open(folder, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store reopened() {
    close();
    open();
    return store;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Test
  void whoIsForgottenIsAfterAWhileInNoFile() throws IOException {
    keep(ANA);
    keep(BEN);
    store.personal().forget(ANA);
    store.tidy();
    assertThat(Files.readString(folder.resolve(DataFolder.JOURNAL), StandardCharsets.ISO_8859_1))
        .contains("words-UBEN")
        .doesNotContain("UANA");
  }

  @Test
  void thePrivacyPageNamesEveryKindOfRecordAndHowLongItIsKept() throws IOException {
    String page = Files.readString(Path.of("docs/privacy.md"), StandardCharsets.UTF_8);
    assertThat(Stream.of(RecordKind.values()).map(RecordKind::id)).allSatisfy(
        kind -> assertThat(page).contains("`" + kind + "`"));
    assertThat(MapDbCoachStore.KEPT).isEqualTo(KEPT);
    assertThat(page).contains(KEPT.toDays() + " days");
  }
}

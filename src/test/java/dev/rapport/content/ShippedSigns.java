package dev.rapport.content;

import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;

/// The signs of triage in `config/content`, loaded once for all tests.
public final class ShippedSigns {
  private static final SignBook BOOK = load();

  private ShippedSigns() {}

  public static SignBook book() {
    return BOOK;
  }

  public static SignTriager triager() {
    return new SignTriager(BOOK);
  }

  private static SignBook load() {
    Problems problems = new Problems();
    return TriageLoader.load(Path.of("config", "content"), problems)
        .orElseThrow(() -> new AssertionError(problems.all().toString()));
  }
}

package dev.rapport.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.concurrent.TimeUnit;

/// Does everything that code inside must not do, so that the rule can show that it sees it. Never run.
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "ThreadSleep", "unused", "DefaultLocale"})
final class TouchesTheOutside {
  private TouchesTheOutside() {}

  private static final Supplier<Instant> BY_REFERENCE = Instant::now;

  static Object[] all() throws InterruptedException {
    Thread.sleep(1);
    TimeUnit.SECONDS.sleep(1);
    System.out.println();
    return new Object[]{BY_REFERENCE, LocalDate.now(), new Date(), Clock.systemUTC(), InstantSource.system(),
        System.currentTimeMillis(), System.getenv(), System.getProperty("user.dir"), ZoneId.systemDefault(),
        Locale.getDefault(), LocalDate.now(Clock.systemUTC())};
  }
}

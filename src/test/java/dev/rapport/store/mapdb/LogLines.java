package dev.rapport.store.mapdb;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// What the store says to the operator while it is open.
final class LogLines implements AutoCloseable {
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("dev.rapport.store.mapdb");

  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  LogLines() {
    // Several threads write to the log, and the test reads meanwhile.
    appender.list = new CopyOnWriteArrayList<>();
    appender.start();
    LOGGER.addAppender(appender);
    LOGGER.setAdditive(false);
  }

  List<String> warnings() {
    return List.copyOf(appender.list)
        .stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Override
  public void close() {
    LOGGER.detachAppender(appender);
    LOGGER.setAdditive(true);
  }
}

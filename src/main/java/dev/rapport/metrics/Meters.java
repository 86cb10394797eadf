package dev.rapport.metrics;

import dev.rapport.message.Card;
import dev.rapport.port.CoachStore;
import dev.rapport.port.Messenger;
import dev.rapport.service.Coach;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import java.util.function.IntSupplier;

/// All meters of this process. Every name begins with `rapport_`, besides those of the JVM; times are in seconds.
public final class Meters implements AutoCloseable {
  public static final String PATH = "/metrics";

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /// @param version of Rapport, told beside everything else
  public Meters(String version) {
    Gauge.builder("rapport.version", () -> 1).tag("version", version).register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /// Counts and times turns by platform, by what the member did, and by whether it could be saved.
  ///
  /// @param notSaved what the coach says when it could not
  public Coach measured(Coach coach, Card notSaved) {
    return new MeasuredCoach(coach, notSaved, registry);
  }

  /// Counts and times what is posted of our own accord, by platform and by what became of it.
  public Messenger measured(Messenger messenger) {
    return new MeasuredMessenger(messenger, registry);
  }

  /// Times commits, by what became of them.
  public CoachStore measured(CoachStore store) {
    return new MeasuredStore(store, registry);
  }

  /// Shows a number that is asked for at every look.
  ///
  /// @param name after `rapport.`, with dots, such as `outbox.waiting`
  /// @param tags names and values in turns
  public void shows(String name, String description, IntSupplier number, String... tags) {
    Gauge.builder("rapport." + name, number::getAsInt).description(description).tags(tags).register(registry);
  }

  /// Times requests from their arrival to their acknowledgement, by path and status.
  ///
  /// @param paths told apart; all others count as one
  public Filter requests(Set<String> paths) {
    return new RequestTimes(Set.copyOf(paths), registry);
  }

  /// Answers Prometheus, to be mapped to [#PATH].
  public HttpServlet servlet() {
    return new MetricsServlet(registry);
  }

  static Timer.Builder timer(String name) {
    return Timer.builder(name).publishPercentiles(0.5, 0.99);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}

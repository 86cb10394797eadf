package dev.rapport.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/// Times requests. Paths that strangers make up count as one, so that they cannot fill the memory.
record RequestTimes(Set<String> paths, MeterRegistry registry) implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Timer.Sample sample = Timer.start(registry);
    String status = "failed";
    try {
      chain.doFilter(request, response);
      status = Integer.toString(((HttpServletResponse) response).getStatus());
    } finally {
      String path = ((HttpServletRequest) request).getRequestURI();
      sample.stop(Meters.timer("rapport.requests")
          .description("Requests from their arrival to their acknowledgement")
          .tag("path", paths.contains(path) ? path : "other")
          .tag("status", status)
          .register(registry));
    }
  }
}

package dev.rapport.web;

import dev.rapport.service.Coach;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/// Puts the page into a server. It takes `/` and every path that nothing else in the context answers.
public final class WebPages {
  private WebPages() {}

  public static void register(ServletContextHandler context, Coach coach, WebSettings settings, Papers papers) {
    context.addServlet(new ServletHolder("web", new WebServlet(coach, settings, papers)), "/");
  }
}

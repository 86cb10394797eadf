package dev.rapport.port;

import dev.rapport.message.Chart;

/// Draws charts. Safe for use by many threads.
public interface Illustrator {
  Picture draw(Chart chart);
}

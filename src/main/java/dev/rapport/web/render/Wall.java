package dev.rapport.web.render;

import dev.rapport.message.Chart;
import java.util.Optional;

/// Where the pictures hang that one member may see.
public interface Wall {
  /// A wall for words alone.
  Wall BARE = _ -> Optional.empty();

  /// Absent when the chart cannot be drawn; the words beside it say the same.
  Optional<Illustration> hang(Chart chart);
}

package dev.rapport.engagement;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Libraries of prompts for tests.
final class Pools {
  private Pools() {}

  /// So many of each way that fit any time.
  static PromptPool of(int each) {
    List<Prompt> prompts = new ArrayList<>();
    for (Way way : Way.values()) {
      for (int i = 1; i <= each; i++) {
        prompts.add(prompt(way.id() + "-" + i, way, Set.of()));
      }
    }
    return new PromptPool(prompts);
  }

  static PromptPool with(PromptPool pool, Prompt more) {
    List<Prompt> prompts = new ArrayList<>(pool.prompts());
    prompts.add(more);
    return new PromptPool(prompts);
  }

  static PromptPool without(PromptPool pool, String id) {
    return new PromptPool(pool.prompts().stream().filter(prompt -> !prompt.id().equals(id)).toList());
  }

  static Prompt prompt(String id, Way way, Set<Month> season) {
    return new Prompt(id, way, "Do it.", 10, "Do less.", "It helps.", season);
  }
}

package dev.rapport.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The library of prompts.
public record PromptPool(List<Prompt> prompts) {
  /// How many of each way have to fit any time, so that nothing comes twice within a year: of 53 weeks at most 18
  /// belong to one way.
  public static final int FEWEST_OF_A_WAY = 18;

  public PromptPool {
    prompts = List.copyOf(prompts);
    Set<String> ids = new HashSet<>();
    for (Prompt prompt : prompts) {
      if (!ids.add(prompt.id())) {
        throw new IllegalArgumentException("two prompts are called '" + prompt.id() + "'");
      }
    }
    for (Way way : Way.values()) {
      if (prompts.stream().noneMatch(prompt -> prompt.way() == way && prompt.fitsAnyTime())) {
        throw new IllegalArgumentException("no prompt of the way '" + way.id() + "' fits any time");
      }
    }
  }

  public List<Prompt> of(Way way) {
    return prompts.stream().filter(prompt -> prompt.way() == way).toList();
  }

  /// Absent for a prompt that was taken out of the library.
  public Optional<Prompt> find(String id) {
    return prompts.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
  }
}

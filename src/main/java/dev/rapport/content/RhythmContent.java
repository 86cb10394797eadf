package dev.rapport.content;

import dev.rapport.engagement.PromptPool;
import dev.rapport.present.Copy;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// The words of the weekly rhythm: its sentences and its library of prompts.
public record RhythmContent(Copy copy, PromptPool prompts) {
  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param folder holds a folder for each language, such as `config/content`
  public static Optional<RhythmContent> load(Path folder, Problems problems) {
    Path english = folder.resolve("en");
    Optional<Copy> copy = CopyLoader.rhythm(english, problems);
    Optional<PromptPool> prompts = PromptLoader.load(english, problems);
    return copy.flatMap(c -> prompts.map(p -> new RhythmContent(c, p)));
  }
}

package dev.rapport.content;

import dev.rapport.coaching.drafting.Phrasebook;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.script.Script;
import dev.rapport.present.Copy;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// All of the coach's words in one language, and what it knows of language.
public record Content(Copy copy, Script invite, Phrasebook phrasebook, Rubric rubric) {
  /// Absent when anything was wrong in any file; every problem is noted then.
  ///
  /// @param folder holds the folder of the language and `reading`, such as `config/content`
  public static Optional<Content> load(Path folder, Problems problems) {
    Path language = folder.resolve("en");
    Optional<Copy> copy = CopyLoader.load(language, problems);
    Optional<Script> invite = ScriptLoader.load(language, problems);
    Optional<Phrasebook> phrasebook = PhrasebookLoader.load(language, problems);
    Optional<Rubric> rubric = RubricLoader.load(folder, problems);
    return copy.isPresent() && invite.isPresent() && phrasebook.isPresent() && rubric.isPresent()
        ? Optional.of(new Content(copy.get(), invite.get(), phrasebook.get(), rubric.get()))
        : Optional.empty();
  }
}

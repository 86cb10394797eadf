package dev.rapport.content;

import dev.rapport.coaching.script.Script;
import dev.rapport.present.Copy;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// All of the coach's words in one language.
public record Content(Copy copy, Script invite) {
  /// Absent when anything was wrong in any file; every problem is noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  public static Optional<Content> load(Path language, Problems problems) {
    Optional<Copy> copy = CopyLoader.load(language, problems);
    Optional<Script> invite = ScriptLoader.load(language, problems);
    return copy.isPresent() && invite.isPresent()
        ? Optional.of(new Content(copy.get(), invite.get()))
        : Optional.empty();
  }
}

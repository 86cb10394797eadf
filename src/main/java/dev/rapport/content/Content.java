package dev.rapport.content;

import dev.rapport.coaching.drafting.Phrasebook;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.content.ContentReading.Judging;
import dev.rapport.content.ContentReading.Opening;
import dev.rapport.present.Copy;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;

/// All of the coach's words.
public record Content(Copy copy, Script invite, Phrasebook phrasebook, Rubric rubric, SignBook signs,
    RhythmContent rhythm) {
  /// Absent when anything was wrong in any file; every problem of every file is noted then.
  ///
  /// @param folder holds a folder for each language, such as `config/content`
  public static Optional<Content> load(Path folder, Problems problems) {
    ContentReading reading = ContentReading.begin(folder);
    Problems found = reading.problems();
    problems.addAll(found);
    return found.none() ? Optional.of(of(reading)) : Optional.empty();
  }

  /// Waits for all of it.
  ///
  /// @throws dev.rapport.yaml.InvalidFilesException with every problem of every file
  public static Content of(ContentReading reading) {
    Opening opening = reading.opening();
    Judging judging = reading.judging();
    return new Content(opening.copy(), opening.invite(), opening.phrasebook(), judging.rubric(), judging.signs(),
        opening.rhythm());
  }
}
